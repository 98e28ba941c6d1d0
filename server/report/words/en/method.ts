import type { methodDe } from '../de/method.ts';

/** British wording of how the figures come about and what they do not say. */
export const methodEn: typeof methodDe = {
  title: 'Method and limits',
  method: (w) =>
    `The basis is the model “${w.title}” (${w.id}, version ${w.version}) with ${w.questions} questions in ${w.categories} categories. Each answer gives its question 0 to 100 points; the score of a category is the average of its questions by their weight.`,
  aggregation: {
    arithmetic: 'The overall score is the average of the categories by their weight.',
    geometric: 'The overall score is the geometric mean of the categories by their weight: weaknesses count more.',
    staged: 'The levels build on each other: a level counts only when those below are fully met.',
  },
  openAnswers: {
    evidence: 'Open questions count with their lowest value, because nothing is proven.',
    neutral: 'Open questions are left out.',
  },
  skipped: 'Questions that an earlier answer settles are skipped and count with the value that follows from it.',
  rounding: 'Scores are rounded down; what is missing is rounded up. The calculation itself is exact.',
  limits:
    'The result rests on the municipality’s own statements; nobody has checked them from outside. It is neither a certificate nor an audit report nor a ranking, and it does not say whether all legal requirements are met.',
  peers: 'The comparison figures, too, come from self-assessments of municipalities that took part voluntarily.',
  use: 'The result is meant to help start the conversation and choose the next steps.',
  effort: 'Effort is an estimate by the authors of the model, not a costing.',
  receipt: (w) => `Receipt for the submission of ${w.date}: ${w.receipt}`,
  invented: 'This survey is a demonstration: municipalities and answers are invented.',
};
