import type { verdictDe } from '../de/verdict.ts';

/** British wording of the level and how sure it is. */
export const verdictEn: typeof verdictDe = {
  sentence: (w) => `${w.name} reaches level ${w.level} of ${w.levels}: ${w.levelName}.`,
  sentenceDraft: (w) => `By the answers so far ${w.name} is at level ${w.level} of ${w.levels}: ${w.levelName}.`,
  sentenceQuick: (w) => `By the core questions ${w.name} is at level ${w.level} of ${w.levels}: ${w.levelName}.`,
  none: (w) => `These answers do not add up to a level for ${w.name}.`,
  noneWhy: 'No question was rated. At least one that is a task of the municipality has to be answered.',
  score: (w) => `That is ${w.score} out of 100 points.`,
  range: (w) => {
    const open = w.count === 1 ? 'the one open question turns out' : `the ${w.count} open questions turn out`;
    const upTo = w.upTo === null ? '' : `; up to level ${w.upTo}`;
    return `Between ${w.low} and ${w.high} points are possible, depending on how ${open}${upTo}.`;
  },
  known: (w) => `${w.known} of ${w.all} questions are settled.`,
  notOurs: (w) =>
    w.count === 1
      ? 'One more is not a task of the municipality.'
      : `${w.count} more are not tasks of the municipality.`,

  certainty: {
    title: 'How sure the level is',
    stable: (w) => `This level is stable: four checks all lead to level ${w.level}.`,
    border: (w) => `This level is on the border with level ${w.level}.`,
    borders: (w) => `This level is on the border with level ${w.below} and with level ${w.above}.`,
    spread: (w) => `This level is not certain yet: levels ${w.from} to ${w.to} are possible.`,
    quick: 'Only the full check shows how sure the level is.',
    caption: 'Four checks of the level',
    check: 'Check',
    result: 'Result',
    meaning: 'What it means',
    passed: 'confirmed',
    failed: 'uncertain',
    names: {
      openAnswers: 'Open answers',
      weights: 'Weights',
      aggregation: 'Way of averaging',
      distance: 'Distance to the threshold',
    },
    noneOpen: 'No question is open.',
    openAnswers: {
      passed: (w) => `However the open questions turn out, it stays level ${w.level}.`,
      failed: (w) => `Depending on how the open questions turn out, levels ${w.from} to ${w.to} are possible.`,
    },
    weights: {
      passed: (w) => `Even if each category counted up to ${w.percent}% more or less, it would stay level ${w.level}.`,
      failed: (w) =>
        `If single categories counted up to ${w.percent}% more or less, levels ${w.from} to ${w.to} would be possible.`,
    },
    aggregation: {
      passed: (w) =>
        `The plain average and the stricter one, in which weaknesses count more, both lead to level ${w.level}.`,
      failed: (w) =>
        `The stricter average, in which weaknesses count more, does not come to the same level as the plain one (levels ${w.from} and ${w.to}).`,
    },
    distance: {
      passed: (w) =>
        `The nearest threshold is ${w.distance} points away. No single other answer would change the level.`,
      failed: (w) =>
        `The nearest threshold is only ${w.distance} points away. A single other answer could change the level: levels ${w.from} to ${w.to} would be possible.`,
    },
  },

  provisional: {
    title: 'This result is provisional',
    after: 'While that is so, it does not enter the comparison figures.',
    coverage: (w) => `Only ${w.coverage}% of the questions by weight are settled; ${w.needs}% are needed.`,
    categoryCoverage: (w) =>
      `${w.category}: only ${w.coverage}% of the questions by weight are settled; ${w.needs}% are needed.`,
    categories: (w) =>
      `In ${w.count} categories less than ${w.needs}% of the questions by weight are settled: ${w.names}.`,
    notApplicable: (w) =>
      `${w.category}: ${w.share}% of the questions by weight are not a task of the municipality; above ${w.limit}% the score is not reliable.`,
  },
};
