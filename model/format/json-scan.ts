/** What a scan of JSON text found besides its value: where each value begins, and what `JSON.parse` would hide. */
export interface JsonScan {
  /** Offset of every value by JSON pointer; the empty pointer is the whole document. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly faults: readonly JsonFault[];
}

export interface JsonFault {
  readonly kind: 'syntax' | 'duplicateKey' | 'forbiddenKey' | 'tooDeep';
  readonly pointer: string;
  readonly offset: number;
  /** The key, the character found, or what was expected. */
  readonly detail: string;
}

const deepest = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const blank = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Stop extends Error {}

/** Scans JSON text (RFC 8259); stops at the first syntax error, collects every other fault. Never throws. */
export function scanJson(text: string): JsonScan {
  const offsets = new Map<string, number>();
  const faults: JsonFault[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) at += match.length;
    return match;
  };
  const stop = (kind: 'syntax' | 'tooDeep', pointer: string, detail: string): never => {
    faults.push({ kind, pointer, offset: at, detail });
    throw new Stop();
  };
  const found = () => (at < text.length ? JSON.stringify(text[at]) : 'the end of the file');
  const expect = (character: string, pointer: string) => {
    take(blank);
    if (text[at] !== character) stop('syntax', pointer, `expected ${JSON.stringify(character)}, found ${found()}`);
    at += 1;
  };

  const members = (close: string, pointer: string, member: (index: number) => void) => {
    at += 1;
    take(blank);
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      member(index);
      take(blank);
      if (text[at] === close) break;
      if (text[at] !== ',') stop('syntax', pointer, `expected "," or ${JSON.stringify(close)}, found ${found()}`);
      at += 1;
    }
    at += 1;
  };

  const object = (pointer: string, depth: number) => {
    const keys = new Set<string>();
    members('}', pointer, () => {
      take(blank);
      const start = at;
      const raw = take(string) ?? stop('syntax', pointer, `expected a key in quotation marks, found ${found()}`);
      const key: string = JSON.parse(raw);
      const child = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (keys.has(key)) faults.push({ kind: 'duplicateKey', pointer: child, offset: start, detail: key });
      if (forbidden.has(key)) faults.push({ kind: 'forbiddenKey', pointer: child, offset: start, detail: key });
      keys.add(key);
      expect(':', child);
      value(child, depth + 1);
    });
  };

  const value = (pointer: string, depth: number) => {
    take(blank);
    if (depth > deepest) stop('tooDeep', pointer, String(deepest));
    offsets.set(pointer, at);
    if (text[at] === '{') object(pointer, depth);
    else if (text[at] === '[') members(']', pointer, (index) => value(`${pointer}/${index}`, depth + 1));
    else if ((text[at] === '"' ? take(string) : take(literal)) === undefined) {
      stop('syntax', pointer, `expected a value, found ${found()}`);
    }
  };

  try {
    if (text.startsWith('\uFEFF')) at = 1;
    value('', 0);
    take(blank);
    if (at < text.length) stop('syntax', '', `expected the end of the file, found ${found()}`);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return { offsets, faults };
}

/** Line and column of an offset, both from 1; the column counts characters. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
}
