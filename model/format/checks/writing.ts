import type { Finding } from '../problem.ts';

// Classes of Unicode are slow; the plain ones before them settle nearly every text.
const letter = /[!-~]/;
const visible = /[^\s\p{Z}\p{C}]/u;
/** Control characters but the line feed, and halves of characters, which are suspicious only where they stand alone. */
const suspicious = /[^\n -~\u00a0-\ud7ff\ue000-\uffff]/;
const controlCharacter = /[^\P{Cc}\n]/u;
const halfAlone = /\p{Surrogate}/u;

/** What keeps a text from being shown: it says nothing, or has a character that cannot be shown; undefined if nothing does. */
export function unshowable(words: string): Pick<Finding, 'code' | 'params'> | undefined {
  if (!letter.test(words) && !visible.test(words)) return { code: 'text.blank', params: {} };
  if (!suspicious.test(words)) return undefined;
  const [control] = controlCharacter.exec(words) ?? [];
  if (control !== undefined) return { code: 'text.control-character', params: { character: named(control) } };
  const [half] = halfAlone.exec(words) ?? [];
  return half === undefined ? undefined : { code: 'text.half-character', params: { character: named(half) } };
}

/** As Unicode writes it, such as U+0007. */
function named(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
