/** The categories, alone or beside the peers. */
export const comparedDe = {
  title: 'Die Kategorien',
  titleCompared: 'Die Kategorien im Vergleich',
  caption: 'Punkte je Kategorie, der niedrigste Wert zuerst',
  captionGroup: (w: { group: string }) => `Punkte je Kategorie, der niedrigste Wert zuerst, neben „${w.group}“`,
  alt: (w: { rows: string }) => `Balken auf einer Skala von 0 bis 100 Punkten. ${w.rows}`,
  altRow: (w: { name: string; parts: string }) => `${w.name}: ${w.parts}.`,
  own: (w: { points: string }) => `${w.points} Punkte`,
  ownLevel: (w: { points: string; level: number }) => `${w.points} Punkte, Stufe ${w.level}`,
  possible: (w: { from: string; to: string }) => `möglich ${w.from} bis ${w.to}`,
  barText: (w: { points: string; level: number }) => `${w.points} · Stufe ${w.level}`,
  barTarget: (w: { standing: string; target: number }) => `${w.standing}, Ziel ${w.target}`,
  mean: (w: { mean: string }) => `Gruppe im Mittel ${w.mean}`,
  half: (w: { from: string; to: string }) => `ihre mittlere Hälfte ${w.from} bis ${w.to}`,
  third: (w: { from: string; to: string }) => `ihr mittleres Drittel ${w.from} bis ${w.to}`,
  target: (w: { level: number; points: string }) => `Ziel Stufe ${w.level} ab ${w.points} Punkten`,
  scale: (w: { level: number }) => `Stufe ${w.level}`,
  legend: {
    own: 'eigener Wert',
    half: (w: { group: string }) => `mittlere Hälfte von „${w.group}“, Strich: Median`,
    third: (w: { group: string }) => `mittleres Drittel von „${w.group}“, Strich: Median`,
    mean: (w: { group: string }) => `Mittelwert von „${w.group}“`,
    mixed: (w: { group: string }) =>
      `„${w.group}“: mittlere Hälfte; wo weniger teilgenommen haben, das mittlere Drittel oder nur der Mittelwert`,
    target: 'Ziel der Kommune',
  },
  finding: {
    one: (w: { name: string; points: string }) => `${w.name} ist die einzige gewertete Kategorie: ${w.points} Punkte.`,
    even: (w: { points: string }) => `Alle Kategorien liegen gleichauf bei ${w.points} Punkten.`,
    spread: (w: { best: string; high: string; worst: string; low: string }) =>
      `Am weitesten ist die Kommune bei „${w.best}“ (${w.high} Punkte), am meisten fehlt bei „${w.worst}“ (${w.low} Punkte).`,
    above: (w: { count: number; all: number }) =>
      w.count === 0
        ? `In keiner der ${w.all} Kategorien liegt sie über dem Mittelwert der Gruppe.`
        : w.count === w.all
          ? `In allen ${w.all} Kategorien liegt sie über dem Mittelwert der Gruppe.`
          : `In ${w.count} von ${w.all} Kategorien liegt sie über dem Mittelwert der Gruppe.`,
  },
  position: (w: { from: number; to: number; members: string }) =>
    `Etwa ${w.from} bis ${w.to} % der ${w.members} dieser Gruppe liegen unter dem Gesamtwert.`,
  notRatedWhy: (w: { names: string }) =>
    `Nicht gewertet, weil keine Frage zu den Aufgaben der Kommune gehört: ${w.names}.`,
  notRatedOpen: (w: { names: string }) => `Nicht gewertet, weil zu viele Fragen offen sind: ${w.names}.`,

  table: {
    category: 'Kategorie',
    level: 'Stufe',
    own: 'Eigener Wert',
    possible: 'Möglich',
    mean: 'Mittelwert',
    median: 'Median',
    quartiles: 'Mittlere Hälfte',
    terciles: 'Mittleres Drittel',
    deciles: 'Mittlere 80 %',
    position: 'Darunter liegen',
    target: 'Ziel',
  },
  below: (w: { points: string }) => `unter ${w.points}`,
  above: (w: { points: string }) => `über ${w.points}`,
  percentSpan: (w: { from: number; to: number }) => `${w.from} bis ${w.to} %`,
  unavailableFigure: 'nicht verfügbar',
  unavailable: (w: { groups: string }) =>
    `Nicht verfügbar: ${w.groups}. Ein Grund wird nie genannt, denn schon er könnte etwas über einzelne Kommunen verraten.`,
  noneQuick:
    'Im Schnellcheck gibt es keinen Vergleich, denn die Werte anderer Kommunen beruhen auf allen Fragen. Erst nach der Abgabe des vollen Checks ist er möglich.',
  nonePublished:
    'Noch sind keine Vergleichswerte veröffentlicht. Sobald genügend Kommunen abgegeben haben, ist ein Vergleich möglich.',
  noneOfYours:
    'Vergleichswerte für die Gruppen dieser Kommune sind nicht verfügbar. Mit jeder neuen Veröffentlichung kann sich das ändern.',
  source: {
    members: (w: { band: string; members: string; group: string }) =>
      `Verglichen wird mit der Gruppe „${w.group}“: ${w.band} ${w.members}.`,
    voluntary:
      'Die Teilnahme ist freiwillig; die Werte stehen für die, die mitgemacht haben, nicht für alle dieser Gruppe.',
    apart: 'Landkreise werden nur mit Landkreisen verglichen.',
    asOf: (w: { date: string; number: number }) =>
      `Stand der Vergleichswerte: ${w.date}, Veröffentlichung Nr. ${w.number}.`,
    asOfEarlier: (w: { date: string; number: number; published: string }) =>
      `Stand der Vergleichswerte: ${w.date}; unverändert in der Veröffentlichung Nr. ${w.number} vom ${w.published}.`,
    frozen: 'Sie sind gerundet und ändern sich bis zur nächsten Veröffentlichung nicht.',
    levels: (w: { shares: string }) => `Stufen in der Gruppe: ${w.shares}.`,
    levelShare: (w: { level: number; percent: number }) => `Stufe ${w.level}: ${w.percent} %`,
    levelShares: (w: { from: number; to: number; percent: number }) => `Stufe ${w.from} bis ${w.to}: ${w.percent} %`,
  },
  tiers: {
    mean: (w: { members: string }) =>
      `Median und Streuung werden nicht gezeigt: Sie könnten einzelne verraten, solange nicht 10 ${w.members} dabei sind, deren Ergebnis nicht ohnehin öffentlich ist.`,
    thirds: (w: { members: string }) =>
      `Weitere Streuung und Stufen werden nicht gezeigt: Sie könnten einzelne verraten, solange nicht 20 ${w.members} dabei sind, deren Ergebnis nicht ohnehin öffentlich ist.`,
    spread: (w: { members: string }) =>
      `Wie viele unter dem eigenen Wert liegen, wird nicht gezeigt: Das könnte einzelne verraten, solange nicht 100 ${w.members} dabei sind, deren Ergebnis nicht ohnehin öffentlich ist.`,
  },
};
