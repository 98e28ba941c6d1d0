/** What stands around a report: its names, what marks a draft, states and counts that every part uses. */
export const frameDe = {
  kinds: { council: 'Vorlage für den Rat', full: 'Vollständiger Bericht', strategy: 'Entwurf einer Digitalstrategie' },
  countyCouncil: 'Vorlage für den Kreistag',
  title: (w: { name: string }) => `Digitaler Reifegrad: ${w.name}`,
  strategyTitle: (w: { name: string }) => `Digitalstrategie: ${w.name}`,
  submitted: (w: { date: string }) => `abgegeben am ${w.date}`,
  asOf: (w: { date: string }) => `Stand ${w.date}`,
  model: (w: { id: string; version: string }) => `Modell ${w.id} ${w.version}`,
  draft: 'Entwurf, nicht abgegeben',
  invented: 'Kommunen und Antworten sind erfunden',

  draftTitle: 'Entwurf: noch nicht abgegeben',
  draftText: (w: { date: string }) =>
    `Dieses Papier beruht auf den Antworten, die am ${w.date} gespeichert waren. Bis zur Abgabe können sie sich noch ändern.`,
  quickTitle: 'Schnellcheck: nicht abgegeben',
  quickText: (w: { count: number; date: string }) =>
    `Dieses Papier beruht allein auf den Antworten zu ${w.count} Kernfragen, Stand ${w.date}. Ein Schnellcheck wird nicht abgegeben und mit niemandem verglichen.`,

  points: (w: { points: string }) => `${w.points} Punkte`,
  quoted: (text: string) => `„${text}“`,
  fromTo: (w: { from: string; to: string }) => `${w.from} bis ${w.to}`,
  more: (w: { count: number }) => (w.count === 1 ? 'und eine weitere' : `und ${w.count} weitere`),
  nothing: '–',
  overall: 'Gesamt',
  notRated: 'nicht gewertet',
  states: {
    dontKnow: 'Weiß nicht',
    missing: 'Offen',
    notApplicable: 'Nicht unsere Aufgabe',
    implied: 'Übersprungen',
    none: 'Nichts davon',
  },
  efforts: {
    '1': 'ein Nachmittag',
    '2': 'einige Tage',
    '3': 'einige Wochen',
    '5': 'einige Monate',
    '8': 'ein Jahr oder länger',
  },
  times: (w: { count: number; effort: string }) => `${w.count}-mal ${w.effort}`,
};
