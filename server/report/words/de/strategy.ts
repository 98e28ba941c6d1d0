/** The draft of a digital strategy: text blocks that a town hall goes on writing. */
export const strategyDe = {
  howTo: 'So ist dieser Entwurf gemeint',
  howToText:
    'Er macht aus der Auswertung die Gliederung einer Digitalstrategie. Was in eckigen Klammern steht, ergänzen Sie; alles andere dürfen Sie ändern, kürzen und streichen.',
  position: '1. Ausgangslage',
  positionText: (w: { wave: string }) =>
    `Die Kommune hat ihre digitale Reife nach einem einheitlichen Modell bestimmt („${w.wave}“). Das Ergebnis ist die Grundlage dieser Strategie.`,
  strengthsText: (w: { names: string }) => `Am weitesten ist die Kommune bei: ${w.names}.`,
  weaknessesText: (w: { names: string }) => `Am meisten fehlt bei: ${w.names}.`,
  nameAndPoints: (w: { name: string; points: string }) => `${w.name} (${w.points} Punkte)`,
  goals: '2. Ziele',
  goalsText: 'Die Kommune setzt sich diese Ziele:',
  goalsProposed: (w: { level: number }) =>
    `Ziele sind noch nicht eingetragen. Vorgeschlagen wird Stufe ${w.level} für den Gesamtwert; dafür kommt es auf diese Kategorien am meisten an:`,
  goalsKept: 'Ziele sind noch nicht eingetragen. Vorgeschlagen wird, die höchste Stufe zu halten.',
  goalsUnrated: 'Ziele lassen sich erst vorschlagen, wenn es ein Ergebnis gibt.',
  vision: '[Ein Satz: Wofür soll die digitale Kommune in fünf Jahren bekannt sein?]',
  fields: '3. Handlungsfelder',
  fieldsText:
    'Die Handlungsfelder mit dem größten Bedarf stehen zuerst. Der Bedarf sagt, wie viele Punkte des Gesamtwerts bis zum Ziel fehlen; wo kein Ziel gesetzt ist, gilt die Schwelle der nächsten Stufe des Gesamtwerts.',
  fieldsCaption: 'Bedarf je Handlungsfeld',
  field: 'Handlungsfeld',
  goal: 'Ziel ab',
  need: 'Bedarf',
  share: 'Anteil',
  shareText: (w: { percent: string }) => `${w.percent} %`,
  noNeed: 'Zu den gesetzten Zielen fehlt in keinem Handlungsfeld etwas.',
  notRated: (w: { names: string }) => `Ohne Wert und deshalb ohne Bedarf: ${w.names}.`,
  situation: (w: { level: number; points: string }) => `Heute Stufe ${w.level}, ${w.points} von 100 Punkten.`,
  group: (w: { mean: string }) => `Die Vergleichsgruppe liegt im Mittel bei ${w.mean}.`,
  recommendations: 'Empfehlungen:',
  recommendation: (w: { text: string; effort: string }) => `${w.text} (Aufwand: ${w.effort})`,
  planned: 'Eingetragene Maßnahmen:',
  nothingOpen: 'Zu den heutigen Antworten gibt es hier keine offenen Empfehlungen.',
  more: (w: { count: number }) =>
    w.count === 1
      ? 'Ein weiteres Handlungsfeld mit geringerem Bedarf steht in der Tabelle.'
      : `${w.count} weitere Handlungsfelder mit geringerem Bedarf stehen in der Tabelle.`,
  measures: '4. Maßnahmen',
  measuresProposed:
    'Maßnahmen sind noch nicht eingetragen. Diese Vorschläge folgen aus den Antworten; Zuständige und Termine sind zu ergänzen.',
  timetable: '5. Zeitplan',
  timetableProposed: '[Maßnahmen auf Halbjahre verteilen, sobald Zuständige und Termine feststehen.]',
  organisation: '6. Organisation',
  organisationItems: [
    'Verantwortlich für diese Strategie: [Amt oder Funktion].',
    'Über Reihenfolge und Mittel entscheidet: [Runde, zum Beispiel die Leitungsrunde], [wie oft].',
    'Der Stand der Maßnahmen wird berichtet an: [Gremium], [wie oft].',
    'Mittel: [Haushaltsstelle und Betrag je Jahr]; Förderung: [Programm].',
    'Beteiligt werden: [Personalrat, Beschäftigte, Bürgerinnen und Bürger, Nachbarkommunen].',
  ],
  method: '7. Methode',
  proposedMeasure: 'Vorschlag',
  toFill: '[zu ergänzen]',
};
