import type { Bilingual } from '../../model/format/bilingual.ts';

/** Why the text of a model file cannot be had; `message` is the reason in English, as it stands behind "cannot be read:". */
export class ModelTextTrouble extends Error {
  readonly reason: Bilingual;
  /** `path` where another file is meant or has to be let in, `content` where this one has to be changed. */
  readonly lies: 'path' | 'content';
  /** Where in the file, from 1. */
  readonly line: number;
  readonly column: number;

  constructor(lies: 'path' | 'content', reason: Bilingual, { line, column } = { line: 1, column: 1 }) {
    super(reason.en);
    this.name = 'ModelTextTrouble';
    this.lies = lies;
    this.reason = reason;
    this.line = line;
    this.column = column;
  }
}

const missing = { de: 'diese Datei gibt es nicht', en: 'there is no such file' };
const folder = { de: 'das ist ein Ordner', en: 'it is a folder' };
const irregular = { de: 'das ist keine gewöhnliche Datei', en: 'it is no regular file' };
const forbidden = { de: 'dieses Programm darf sie nicht lesen', en: 'this program has no permission to read it' };
const unreadable = { de: 'das Betriebssystem gibt sie nicht her', en: 'the operating system does not hand it out' };

const reasons: ReadonlyMap<string, Bilingual> = new Map([
  ['ENOENT', missing],
  ['ENOTDIR', missing],
  ['ENAMETOOLONG', missing],
  ['ELOOP', missing],
  ['EISDIR', folder],
  ['EACCES', forbidden],
  ['EPERM', forbidden],
]);

/** What the operating system says about a file, in words. */
export function pathTrouble(error: unknown): ModelTextTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new ModelTextTrouble('path', reasons.get(code) ?? unreadable);
}

/** For a pipe, a device or a socket. */
export function notRegular(): ModelTextTrouble {
  return new ModelTextTrouble('path', irregular);
}

export function contentTrouble(reason: Bilingual, place?: { line: number; column: number }): ModelTextTrouble {
  return new ModelTextTrouble('content', reason, place);
}
