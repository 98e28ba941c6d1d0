import type { MessageParams } from './bilingual.ts';
import type { problemTexts } from './problem-texts.ts';

/** Something wrong with a model file, as its author needs to hear it. */
export interface ModelProblem {
  /** Stable, such as `reference.question`. */
  readonly code: string;
  /** JSON pointer (RFC 6901) to the value. */
  readonly pointer: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** How to mend it, where that can be known. */
  readonly suggestion: string | null;
}

/** A problem before its place and wording are looked up. */
export interface Finding {
  readonly code: keyof typeof problemTexts;
  readonly pointer: string;
  readonly params: MessageParams;
  /** What may have been meant. */
  readonly meant?: string | null | undefined;
  /** Where the JSON text itself says it, if not at the pointer. */
  readonly offset?: number | undefined;
}

/** JSON pointer from its parts. */
export function pointerTo(...parts: readonly PropertyKey[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
