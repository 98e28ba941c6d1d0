/** Stable codes; a text in another language is made from the code and `params`. */
export type RegistryProblemCode = `registry.${
  | 'file-not-readable'
  | 'not-a-register'
  | 'columns-missing'
  | 'no-municipalities'
  | 'unknown-state'
  | 'date-missing'
  | 'as-of-invalid'
  | 'as-of-contradicts'
  | 'line-too-short'
  | 'line-too-long'
  | 'wrong-column-count'
  | 'broken-quoting'
  | 'wrong-encoding'
  | 'unknown-level'
  | 'unknown-type'
  | 'key-not-digits'
  | 'key-wrong-length'
  | 'association-invalid'
  | 'name-missing'
  | 'population-invalid'
  | 'area-invalid'
  | 'postcode-invalid'
  | 'urbanisation-invalid'
  | 'date-invalid'
  | 'date-differs'
  | 'duplicate-key'
  | 'orphan'
  | 'population-missing'
  | 'region-missing'}`;

export interface RegistryProblem {
  readonly code: RegistryProblemCode;
  /** One error refuses the whole file; a warning lets it through. */
  readonly severity: 'error' | 'warning';
  /** 1-based line of the file; null where the file as a whole is meant. */
  readonly line: number | null;
  /** The values in the message, for other languages; values from the file are cut and freed of control characters. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Halves of a sentence: what is there, and what should be. */
  readonly found: string;
  readonly expected: string;
  /** A sentence for the operator: what to do about it. */
  readonly mend: string;
  /** All of the above in English. */
  readonly message: string;
}

/** A problem with its message put together. */
export function describe(parts: Omit<RegistryProblem, 'message'>): RegistryProblem {
  const text = `${parts.found}; expected ${parts.expected}. ${parts.mend}`;
  const message = parts.line === null ? text.charAt(0).toUpperCase() + text.slice(1) : `Line ${parts.line}: ${text}`;
  return { ...parts, message };
}

const longestShown = 60;

/**
 * A value from the file for a message: at most 60 characters, control and formatting characters written as `\u{…}`,
 * so that a hostile file can neither steer a terminal nor flood a log.
 */
export function shown(value: string): string {
  const start = [...value.slice(0, 2 * longestShown)].slice(0, longestShown).join('');
  const safe = start.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\u{${point.toString(16).toUpperCase()}}`;
  });
  return start.length < value.length ? `${safe}…` : safe;
}
