import type { Bilingual, MessageParams } from '../../format/bilingual.ts';
import { pointerTo } from '../../format/problem.ts';
import { fill, suggestionTexts } from '../../format/problem-texts.ts';
import { worded } from './change.ts';
import { mappingErrorTexts } from './mapping-error-texts.ts';

/** What a revision says of itself and does not hold. */
export interface MappingError {
  readonly code: keyof typeof mappingErrorTexts;
  /** JSON pointer (RFC 6901) into the new file. */
  readonly pointer: string;
  readonly message: Bilingual;
}

export function mappingError(
  code: MappingError['code'],
  path: readonly PropertyKey[],
  params: MessageParams,
): MappingError {
  return { code, pointer: pointerTo(...path), message: worded(mappingErrorTexts[code], params) };
}

/** ` Did you mean …?`, or nothing. */
export function hint(meant: string | null): Bilingual {
  const told = (language: keyof Bilingual) =>
    meant === null ? '' : ` ${fill(suggestionTexts.meant, language, { meant })}`;
  return { de: told('de'), en: told('en') };
}
