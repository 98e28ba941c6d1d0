import type { nextDe } from '../de/next.ts';

/** British wording of what the next level asks for, the way there and what else can be done. */
export const nextEn: typeof nextDe = {
  title: (w) => `What is missing for level ${w.level}`,
  top: 'The highest level is reached',
  topText: 'This model asks for no more. What is still open or could be extended is listed further down.',
  topQuick: 'The quick check asks for no more. The full check shows whether it stays that way.',
  missing: (w) => `${w.missing} more points to reach the threshold of ${w.threshold}.`,
  enough: (w) => `The points are enough: the threshold is ${w.threshold}.`,
  staged: (w) =>
    `Level ${w.level} is reached when the questions of this level are largely and those of the levels below are fully met.`,
  heldBack: (w) => `The points alone would be enough for level ${w.byScore}. But not all conditions are met yet.`,
  gates: (w) => `Conditions for level ${w.level}`,
  gatesText: (w) => `Without these conditions there is no level ${w.level}, however high the score:`,
  gatesMet: (w) => `All conditions for level ${w.level} are met.`,
  gatesMetQuick: 'All conditions that the quick check asks about are met. The full check looks at more.',
  gatesTop: 'All conditions of the highest level are met.',
  gateCategory: (w) => `${w.name}: at least level ${w.needs}, level ${w.has} today`,
  gateQuestion: (w) => `${w.question} At least ${w.needs} out of 100 points, ${w.has} today`,
  gateOption: (w) => `${w.question} Needed is at least “${w.needs}”, today: “${w.has}”`,
  moreGates: (w) => (w.count === 1 ? 'and one more condition' : `and ${w.count} more conditions`),
  clarify: 'To be settled first',
  clarifyText: (w) =>
    w.count === 1
      ? 'One question is still open. For now it counts as if nothing were there.'
      : `${w.count} questions are still open. For now they count as if nothing were there.`,
  clarifyNeutral: (w) =>
    w.count === 1
      ? 'One question is still open. For now it does not count.'
      : `${w.count} questions are still open. For now they do not count.`,
  clarifyCaption: 'Open questions and what they can still add',
  question: 'Question',
  gain: 'Points',
  upTo: (w) => `up to ${w.points}`,

  way: {
    title: (w) => `The cheapest way to level ${w.level}`,
    sentence: (w) =>
      `${w.count === 1 ? 'One step is' : `${w.count} steps are`} enough for level ${w.level}; that makes ${w.score} points. No other way there takes less effort.`,
    others: (w) =>
      w.count === 1
        ? 'One other way takes as little; on the result page steps can be locked and excluded.'
        : `${w.count} other ways take as little; on the result page steps can be locked and excluded.`,
    unreachable: (w) =>
      `Level ${w.level} cannot be reached by better answers to the answered questions alone: ${w.score} points and level ${w.best} are possible. Open questions and unmet conditions have to be settled first.`,
    tooComplex: (w) =>
      `The cheapest way to level ${w.level} cannot be worked out: this model has too many questions for that, or too many rules that reach from one category into another. The needs for action hold all the same.`,
    staged: 'In this model levels count, not points; so there is no way by points.',
    caption: (w) => `Steps to level ${w.level} in the order in which to take them`,
    number: 'No.',
    step: 'Question and step',
    fromTo: (w) => `From “${w.from}” to “${w.to}”.`,
    goal: (w) => `Goal: ${w.to}.`,
    obligation: (w) => `(condition for level ${w.level})`,
    after: (w) => `Possible only after step ${w.step}.`,
    effort: 'Effort',
    gain: 'Points',
  },

  needs: {
    title: 'What can be done',
    exchange: 'A point counts the same everywhere: the municipality decides where to gain it.',
    noPeers: 'The order follows the municipality’s answers alone; comparison figures by question are not available.',
    withPeers: (w) =>
      `Among the needs for action a question moves up where the group “${w.group}” is further along on average.`,
    withoutPeers: (w) =>
      w.count === 1
        ? 'For one recommendation comparison figures are not available; its place follows the municipality’s answer alone.'
        : `For ${w.count} recommendations comparison figures are not available; their place follows the municipality’s answers alone.`,
    action: 'Needs for action',
    actionText: 'This is where there is most to gain.',
    actionTextPeers: 'First where there is much to gain and others are further along.',
    actionNone: 'There are no open recommendations for these answers.',
    actionMore: (w) =>
      w.count === 1
        ? 'One more recommendation is listed with its question.'
        : `${w.count} more recommendations are listed with their questions.`,
    quick: 'Quick wins',
    quickText: 'A few days of work, many points for the effort.',
    quickNone: 'None of the recommendations can be done in a few days.',
    quickCaption: 'Quick wins by points for the effort',
    obligations: (w) => `Required for level ${w.level}`,
    recommendation: 'Recommendation',
    effort: 'Effort',
    gainAndEffort: (w) => `Up to ${w.points} points. Effort: ${w.effort}.`,
    ahead: (w) => `Group mean ${w.mean} points, own answer ${w.own}.`,
    answer: (w) => `Answer today: ${w.answer}.`,
    firstStep: 'First step: ',
    lead: 'Who leads it: ',
    references: 'Help: ',
    enough: 'When it is enough: ',
    asOf: (w) => `as of ${w.date}`,
    until: (w) => `until ${w.date}`,
    validUntil: (w) => `This recommendation is valid until ${w.date}.`,
    expired: (w) => `expired on ${w.date}`,
    expiredNote: (w) => `This recommendation was valid until ${w.date}. Check whether it still applies.`,
  },
};
