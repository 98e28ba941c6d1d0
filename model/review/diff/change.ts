import type { Bilingual, MessageParams } from '../../format/bilingual.ts';
import { pointerTo } from '../../format/problem.ts';
import { fill } from '../../format/problem-texts.ts';
import { changeTexts, type Severity } from './change-texts.ts';

/** One difference between two revisions. */
export interface Change {
  readonly code: keyof typeof changeTexts;
  readonly severity: Severity;
  /** The file that `pointer` looks into: the old one for what has gone. */
  readonly file: 'old' | 'new';
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: Bilingual;
}

interface Place {
  readonly file: 'old' | 'new';
  readonly pointer: string;
}

export function inNew(...path: readonly PropertyKey[]): Place {
  return { file: 'new', pointer: pointerTo(...path) };
}

export function inOld(...path: readonly PropertyKey[]): Place {
  return { file: 'old', pointer: pointerTo(...path) };
}

export function change(code: Change['code'], { file, pointer }: Place, params: MessageParams = {}): Change {
  const { severity, ...texts } = changeTexts[code];
  return { code, severity, file, pointer, message: worded(texts, params) };
}

/** A message in both languages with its details filled in. */
export function worded(texts: Bilingual, params: MessageParams): Bilingual {
  return { de: fill(texts, 'de', params), en: fill(texts, 'en', params) };
}
