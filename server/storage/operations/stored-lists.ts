/** The groups of a submission, or the tallies of a delta, as they are stored. @throws SyntaxError where the text is no JSON list of texts */
export function textsIn(stored: string): readonly string[] {
  const list: unknown = JSON.parse(stored);
  if (!Array.isArray(list) || !list.every((each): each is string => typeof each === 'string')) {
    throw new SyntaxError('This is no list of texts.');
  }
  return list;
}

/** Undefined where a text that should be JSON of some shape is not. */
export function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
