/** How the figures come about and what they do not say. */
export const methodDe = {
  title: 'Methode und Grenzen',
  method: (w: { title: string; id: string; version: string; questions: number; categories: number }) =>
    `Grundlage ist das Modell „${w.title}“ (${w.id}, Fassung ${w.version}) mit ${w.questions} Fragen in ${w.categories} Kategorien. Jede Antwort bringt ihrer Frage 0 bis 100 Punkte; der Wert einer Kategorie ist der Durchschnitt ihrer Fragen nach deren Gewicht.`,
  aggregation: {
    arithmetic: 'Der Gesamtwert ist der Durchschnitt der Kategorien nach ihrem Gewicht.',
    geometric:
      'Der Gesamtwert ist das geometrische Mittel der Kategorien nach ihrem Gewicht: Schwächen zählen stärker.',
    staged: 'Die Stufen bauen aufeinander auf: Eine Stufe zählt nur, wenn die darunter vollständig erfüllt sind.',
  },
  openAnswers: {
    evidence: 'Offene Fragen zählen mit ihrem niedrigsten Wert, denn belegt ist nichts.',
    neutral: 'Offene Fragen bleiben außer Betracht.',
  },
  skipped:
    'Fragen, die eine frühere Antwort schon klärt, werden übersprungen und zählen mit dem Wert, der daraus folgt.',
  rounding: 'Werte sind abgerundet; was fehlt, ist aufgerundet. Gerechnet wird genau.',
  limits:
    'Das Ergebnis beruht auf eigenen Angaben; niemand hat sie von außen geprüft. Es ist kein Zertifikat, kein Prüfbericht und keine Rangliste, und es sagt nicht, ob alle rechtlichen Vorgaben erfüllt sind.',
  peers: 'Auch die Vergleichswerte stammen aus Selbsteinschätzungen von Kommunen, die freiwillig teilgenommen haben.',
  use: 'Das Ergebnis soll helfen, ins Gespräch zu kommen und die nächsten Schritte zu wählen.',
  effort: 'Der Aufwand ist eine Schätzung der Verfasser des Modells, keine Kalkulation.',
  receipt: (w: { receipt: string; date: string }) => `Quittung der Abgabe vom ${w.date}: ${w.receipt}`,
  invented: 'Diese Erhebung dient der Vorführung: Kommunen und Antworten sind erfunden.',
};
