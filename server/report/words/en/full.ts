import type { fullDe } from '../de/full.ts';

/** British wording of the full report alone. */
export const fullEn: typeof fullDe = {
  result: 'The result',
  questions: 'All questions and answers',
  questionsText:
    'Each answer gives its question 0 to 100 points. How much of that reaches the overall score depends on the weights of the question and its category; the column “Contribution” shows it.',
  open: 'Open questions count with their lowest value.',
  openNeutral: 'Open questions are left out.',
  peers: (w) =>
    `The column “Group” shows the mean of “${w.group}” for each question. Open answers count as 0 there; those whose task it is not do not count. A dash in this column means: not available.`,
  peersNone: 'Comparison figures by question are not available.',
  category: (w) => `Contribution to the overall score: ${w.points} points. Weight ${w.weight} of ${w.weights}.`,
  categoryNotRated: 'This category is not rated.',
  questionsCaption: (w) => `Questions of the category “${w.category}” with answer, points and recommendation`,
  question: 'Question and answer',
  points: 'Points',
  group: 'Group',
  contribution: 'Contribution',
  recommendation: 'Recommendation',
  sum: 'Sum of the category',
  skipped: (w) => `Skipped: ${w.reason}`,
  note: (w) => `Note: ${w.note}`,
  evidence: (w) => `Evidence: ${w.evidence}`,
  totals: 'The calculation',
  totalsCaption: 'From the contributions of the categories to the overall score',
  rounding: 'Rounding',
  total: 'Overall score',
  shown: (w) =>
    `Shown is ${w.shown}: always rounded down, never up to a threshold. Each contribution is rounded down to hundredths, the sum is calculated exactly.`,
  other:
    'This model does not form the overall score as a plain average. The contributions therefore only show what each answer would add to the average.',
  levels: 'The levels',
  levelsCaption: 'Levels of the model',
  levelColumn: 'Level',
  nameColumn: 'Name',
  fromColumn: 'From points',
  summaryColumn: 'What it means',
  here: 'the municipality is here',
  glossary: 'Terms',
};
