/** One small mistake in the small model, and what its author hears. */
export interface BrokenModel {
  readonly code: string;
  /** By JSON pointer, see `smallModelText`. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** Replacements in the JSON text, after the changes. */
  readonly rewrite?: readonly [string, string];
  /** Where the problem stands: a unique piece of the text with `▸` before the place. */
  readonly at: string;
  readonly pointer: string;
  readonly en: string;
  readonly de: string;
  readonly meant?: string;
}
