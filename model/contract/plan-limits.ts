/** At most so many entries of a kind in one plan, questions in one scenario, and characters in a line and in a note. */
export const planLimits = {
  measures: 500,
  targets: 100,
  scenarios: 50,
  changes: 400,
  line: 200,
  note: 2000,
} as const;
