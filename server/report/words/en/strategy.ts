import type { strategyDe } from '../de/strategy.ts';

/** British wording of the draft of a digital strategy. */
export const strategyEn: typeof strategyDe = {
  howTo: 'What this draft is for',
  howToText:
    'It turns the result into the outline of a digital strategy. Fill in what is in square brackets; everything else you may change, shorten or delete.',
  position: '1. Where we stand',
  positionText: (w) =>
    `The municipality has established its digital maturity by a model that is the same for all (“${w.wave}”). The result is the basis of this strategy.`,
  strengthsText: (w) => `The municipality is furthest along in: ${w.names}.`,
  weaknessesText: (w) => `Most is missing in: ${w.names}.`,
  nameAndPoints: (w) => `${w.name} (${w.points} points)`,
  goals: '2. Targets',
  goalsText: 'The municipality sets itself these targets:',
  goalsProposed: (w) =>
    `No targets have been entered yet. Level ${w.level} is proposed for the overall score; these categories matter most for it:`,
  goalsKept: 'No targets have been entered yet. It is proposed to maintain the highest level.',
  goalsUnrated: 'Targets can only be proposed once there is a result.',
  vision: '[One sentence: what should the digital municipality be known for in five years?]',
  fields: '3. Fields of action',
  fieldsText:
    'The fields of action with the greatest need come first. The need says how many points of the overall score are missing to reach the target; where no target is set, the threshold of the next level of the overall score counts.',
  fieldsCaption: 'Need by field of action',
  field: 'Field of action',
  goal: 'Target from',
  need: 'Need',
  share: 'Share',
  shareText: (w) => `${w.percent}%`,
  noNeed: 'Nothing is missing for the targets in any field of action.',
  notRated: (w) => `Without a score and therefore without a need: ${w.names}.`,
  situation: (w) => `Level ${w.level} today, ${w.points} out of 100 points.`,
  group: (w) => `The mean of the peer group is ${w.mean}.`,
  recommendations: 'Recommendations:',
  recommendation: (w) => `${w.text} (effort: ${w.effort})`,
  planned: 'Measures entered:',
  nothingOpen: 'There are no open recommendations here for today’s answers.',
  more: (w) =>
    w.count === 1
      ? 'One more field of action with less need is in the table.'
      : `${w.count} more fields of action with less need are in the table.`,
  measures: '4. Measures',
  measuresProposed:
    'No measures have been entered yet. These proposals follow from the answers; add those responsible and the dates.',
  timetable: '5. Timetable',
  timetableProposed: '[Spread the measures over half-years once those responsible and the dates are settled.]',
  organisation: '6. Organisation',
  organisationItems: [
    'Responsible for this strategy: [department or function].',
    'Priorities and funds are decided by: [meeting, for example the management meeting], [how often].',
    'Progress on the measures is reported to: [body], [how often].',
    'Funds: [budget item and amount a year]; funding: [programme].',
    'Involved are: [staff council, employees, citizens, neighbouring municipalities].',
  ],
  method: '7. Method',
  proposedMeasure: 'proposal',
  toFill: '[to be added]',
};
