/** The paper for the council: one page. */
export const councilDe = {
  bodies: { municipality: 'Der Rat', county: 'Der Kreistag' },
  bodiesDative: { municipality: 'dem Rat', county: 'dem Kreistag' },
  missing: (w: { missing: string; threshold: string }) =>
    `Punkte: Es fehlen ${w.missing} bis zur Schwelle von ${w.threshold}`,
  enough: (w: { threshold: string }) => `Punkte: Sie reichen schon, die Schwelle liegt bei ${w.threshold}`,
  clarify: (w: { count: number; points: string }) =>
    w.count === 1
      ? `Offen: Eine Frage ist noch zu klären; sie kann bis zu ${w.points} Punkte bringen`
      : `Offen: ${w.count} Fragen sind noch zu klären; sie können zusammen bis zu ${w.points} Punkte bringen`,
  steps: 'Die wirksamsten nächsten Schritte der Verwaltung',
  stepsMore: (w: { count: number; level: number }) =>
    `Der günstigste Weg zu Stufe ${w.level}, am Aufwand gemessen, hat ${w.count} Schritte; alle stehen im vollständigen Bericht.`,
  stepsNone: 'Zu den heutigen Antworten gibt es keine offenen Empfehlungen.',
  stepsFirst: 'Zuerst sind die offenen Fragen zu klären; dann lassen sich Schritte nennen.',
  step: 'Schritt',
  effort: 'Aufwand',
  gain: 'Punkte',
  proposal: 'Beschlussvorschlag',
  take: (w: { body: string; wave: string; level: number; levels: number; score: string }) =>
    `${w.body} nimmt das Ergebnis der Selbstauskunft („${w.wave}“) zur Kenntnis: Stufe ${w.level} von ${w.levels} mit ${w.score} von 100 Punkten.`,
  takeDraft: (w: { body: string; wave: string; level: number; levels: number }) =>
    `${w.body} nimmt den Zwischenstand der Selbstauskunft („${w.wave}“) zur Kenntnis: Stufe ${w.level} von ${w.levels}.`,
  takeNone: (w: { body: string; wave: string }) =>
    `${w.body} nimmt zur Kenntnis, dass die Selbstauskunft („${w.wave}“) noch kein Ergebnis hat.`,
  finish: (w: { body: string }) =>
    `Die Verwaltung wird beauftragt, die Selbstauskunft abzuschließen und ${w.body} das Ergebnis vorzulegen.`,
  plan: (w: { body: string }) =>
    `Die Verwaltung wird beauftragt, für die genannten Schritte Zuständige, Termine und Kosten zu benennen und ${w.body} einen Plan vorzulegen.`,
  keep: 'Die Verwaltung wird beauftragt, die erreichte Stufe zu halten.',
  measures: (w: { count: number; overdue: number; since: string | null; next: string | null }) => {
    const what = w.count === 1 ? 'die offene Maßnahme' : `die ${w.count} offenen Maßnahmen`;
    const one = w.count === 1 ? 'sie' : 'eine davon';
    const several = `${w.overdue === w.count ? 'alle' : `${w.overdue} davon`} sind überfällig, die älteste seit ${w.since}`;
    const late = w.overdue === 1 ? `${one} ist seit ${w.since} überfällig` : several;
    const dates = [
      ...(w.since === null ? [] : [late]),
      ...(w.next === null ? [] : [`${w.count === 1 ? 'sie' : 'die nächste'} ist am ${w.next} fällig`]),
    ];
    return `${[`Die Verwaltung wird beauftragt, ${what} umzusetzen`, ...dates].join('; ')}.`;
  },
  further: 'Sie prüft, welche der genannten Schritte hinzukommen.',
  targets: (w: { targets: string }) => `Als Ziele gelten: ${w.targets}.`,
  target: (w: { name: string; level: number; due: string | null }) =>
    `${w.name} Stufe ${w.level}${w.due === null ? '' : ` bis ${w.due}`}`,
  report: (w: { body: string }) => `Die Verwaltung berichtet ${w.body} in einem Jahr, was erreicht ist.`,
  basis: (w: { count: number; model: string }) =>
    `Grundlage: Selbstauskunft zu ${w.count} Fragen (${w.model}), 0 bis 100 Punkte, stets abgerundet. Niemand hat die Angaben von außen geprüft; das Ergebnis ist kein Zertifikat und keine Rangliste.`,
  comparedWith: (w: { band: string; members: string; group: string; date: string }) =>
    `Vergleich: „${w.group}“, ${w.band} ${w.members}, Stand ${w.date}; die Teilnahme ist freiwillig.`,
  notCompared: 'Vergleichswerte sind nicht verfügbar.',
};
