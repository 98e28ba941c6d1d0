/** Headings and texts of the full report alone. */
export const fullDe = {
  result: 'Das Ergebnis',
  questions: 'Alle Fragen und Antworten',
  questionsText:
    'Jede Antwort bringt ihrer Frage 0 bis 100 Punkte. Wie viel davon im Gesamtwert ankommt, bestimmen die Gewichte von Frage und Kategorie; das zeigt die Spalte „Beitrag“.',
  open: 'Offene Fragen zählen mit ihrem niedrigsten Wert.',
  openNeutral: 'Offene Fragen bleiben außer Betracht.',
  peers: (w: { group: string }) =>
    `Die Spalte „Gruppe“ zeigt je Frage den Mittelwert von „${w.group}“. Offene Antworten zählen dort als 0; wessen Aufgabe es nicht ist, zählt nicht mit. Ein Strich in dieser Spalte heißt: nicht verfügbar.`,
  peersNone: 'Vergleichswerte je Frage sind nicht verfügbar.',
  category: (w: { points: string; weight: number; weights: number }) =>
    `Beitrag zum Gesamtwert: ${w.points} Punkte. Gewicht ${w.weight} von ${w.weights}.`,
  categoryNotRated: 'Diese Kategorie ist nicht gewertet.',
  questionsCaption: (w: { category: string }) =>
    `Fragen der Kategorie „${w.category}“ mit Antwort, Punkten und Empfehlung`,
  question: 'Frage und Antwort',
  points: 'Punkte',
  group: 'Gruppe',
  contribution: 'Beitrag',
  recommendation: 'Empfehlung',
  sum: 'Summe der Kategorie',
  skipped: (w: { reason: string }) => `Übersprungen: ${w.reason}`,
  note: (w: { note: string }) => `Notiz: ${w.note}`,
  evidence: (w: { evidence: string }) => `Nachweis: ${w.evidence}`,
  totals: 'Die Rechnung',
  totalsCaption: 'Vom Beitrag der Kategorien zum Gesamtwert',
  rounding: 'Rundung',
  total: 'Gesamtwert',
  shown: (w: { shown: string }) =>
    `Gezeigt wird ${w.shown}: immer abgerundet, nie auf eine Schwelle hinauf. Jeder Beitrag ist auf Hundertstel abgerundet, die Summe wird genau gerechnet.`,
  other:
    'Dieses Modell bildet den Gesamtwert nicht als einfachen Durchschnitt. Die Beiträge zeigen deshalb nur, wie viel jede Antwort am Durchschnitt hätte.',
  levels: 'Die Stufen',
  levelsCaption: 'Stufen des Modells',
  levelColumn: 'Stufe',
  nameColumn: 'Name',
  fromColumn: 'Ab Punkten',
  summaryColumn: 'Was sie heißt',
  here: 'hier steht die Kommune',
  glossary: 'Begriffe',
};
