import type { frameDe } from '../de/frame.ts';

/** British wording of what stands around a report. */
export const frameEn: typeof frameDe = {
  kinds: { council: 'Paper for the council', full: 'Full report', strategy: 'Draft of a digital strategy' },
  countyCouncil: 'Paper for the county council',
  title: (w) => `Digital maturity: ${w.name}`,
  strategyTitle: (w) => `Digital strategy: ${w.name}`,
  submitted: (w) => `submitted on ${w.date}`,
  asOf: (w) => `as of ${w.date}`,
  model: (w) => `model ${w.id} ${w.version}`,
  draft: 'draft, not submitted',
  invented: 'municipalities and answers are invented',

  draftTitle: 'Draft: not submitted yet',
  draftText: (w) =>
    `This paper rests on the answers saved on ${w.date}. Until they are submitted they may still change.`,
  quickTitle: 'Quick check: not submitted',
  quickText: (w) =>
    `This paper rests on the answers to ${w.count} core questions alone, as of ${w.date}. A quick check is not submitted and is compared with nobody.`,

  points: (w) => `${w.points} points`,
  quoted: (text) => `“${text}”`,
  fromTo: (w) => `${w.from} to ${w.to}`,
  more: (w) => (w.count === 1 ? 'and one more' : `and ${w.count} more`),
  nothing: '–',
  overall: 'Overall',
  notRated: 'not rated',
  states: {
    dontKnow: 'Don’t know',
    missing: 'Open',
    notApplicable: 'Not our task',
    implied: 'Skipped',
    none: 'None of these',
  },
  efforts: {
    '1': 'an afternoon',
    '2': 'a few days',
    '3': 'a few weeks',
    '5': 'a few months',
    '8': 'a year or more',
  },
  times: (w) => `${w.count} times ${w.effort}`,
};
