/** How much a model file may hold: far more than anybody would write, and little enough to be checked within seconds. */
export const limits = {
  /** The whole file in bytes; a text has at most as many characters. */
  fileSize: 50_000_000,
  /** Texts, numbers, lists and objects in the file, */
  values: 2_000_000,
  /** in one entry of its lists, such as a question or a rule, */
  valuesOfEntry: 10_000,
  /** and in any other part. */
  valuesOfPart: 100_000,
  /** Keys in one object. */
  keys: 10_000,
  /** Objects and lists within each other. */
  depth: 64,
  /** Problems that are told at once. */
  problems: 20_000,
} as const;
