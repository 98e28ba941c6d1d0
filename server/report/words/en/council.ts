import type { councilDe } from '../de/council.ts';

/** British wording of the paper for the council. */
export const councilEn: typeof councilDe = {
  bodies: { municipality: 'The council', county: 'The county council' },
  bodiesDative: { municipality: 'the council', county: 'the county council' },
  missing: (w) => `Points: ${w.missing} more are needed to reach the threshold of ${w.threshold}`,
  enough: (w) => `Points: already enough, the threshold is ${w.threshold}`,
  clarify: (w) =>
    w.count === 1
      ? `Open: one question is still to be settled; it can add up to ${w.points} points`
      : `Open: ${w.count} questions are still to be settled; together they can add up to ${w.points} points`,
  steps: 'The most effective next steps of the administration',
  stepsMore: (w) =>
    `The cheapest way to level ${w.level}, measured by effort, has ${w.count} steps; all of them are in the full report.`,
  stepsNone: 'There are no open recommendations for today’s answers.',
  stepsFirst: 'The open questions have to be settled first; then steps can be named.',
  step: 'Step',
  effort: 'Effort',
  gain: 'Points',
  proposal: 'Proposal for a resolution',
  take: (w) =>
    `${w.body} takes note of the result of the self-assessment (“${w.wave}”): level ${w.level} of ${w.levels} with ${w.score} out of 100 points.`,
  takeDraft: (w) =>
    `${w.body} takes note of the interim state of the self-assessment (“${w.wave}”): level ${w.level} of ${w.levels}.`,
  takeNone: (w) => `${w.body} takes note that the self-assessment (“${w.wave}”) has no result yet.`,
  finish: (w) => `The administration is asked to complete the self-assessment and to present the result to ${w.body}.`,
  plan: (w) =>
    `The administration is asked to name those responsible, dates and costs for these steps and to present a plan to ${w.body}.`,
  keep: 'The administration is asked to maintain the level that has been reached.',
  measures: (w) => {
    const what = w.count === 1 ? 'the open measure' : `the ${w.count} open measures`;
    const one = w.count === 1 ? 'it' : 'one of them';
    const several = `${w.overdue === w.count ? 'all' : `${w.overdue}`} of them are overdue, the oldest since ${w.since}`;
    const late = w.overdue === 1 ? `${one} has been overdue since ${w.since}` : several;
    const dates = [
      ...(w.since === null ? [] : [late]),
      ...(w.next === null ? [] : [`${w.count === 1 ? 'it' : 'the next'} is due on ${w.next}`]),
    ];
    return `${[`The administration is asked to carry out ${what}`, ...dates].join('; ')}.`;
  },
  further: 'It is to examine which of the steps above should be added.',
  targets: (w) => `The targets are: ${w.targets}.`,
  target: (w) => `${w.name} level ${w.level}${w.due === null ? '' : ` by ${w.due}`}`,
  report: (w) => `The administration is to report to ${w.body} in a year on what has been achieved.`,
  basis: (w) =>
    `Basis: self-assessment on ${w.count} questions (${w.model}), 0 to 100 points, always rounded down. Nobody has checked the answers from outside; the result is neither a certificate nor a ranking.`,
  comparedWith: (w) => `Comparison: “${w.group}”, ${w.band} ${w.members}, as of ${w.date}; taking part is voluntary.`,
  notCompared: 'Comparison figures are not available.',
};
