import type { Bilingual } from './bilingual.ts';
import { pointerTo } from './problem.ts';
import { brokenText, expectable, expectation, oneOf } from './syntax-words.ts';

/** What a scan of JSON text found besides its value: where each value begins, and what `JSON.parse` would hide. */
export interface JsonScan {
  readonly root: JsonPlace;
  readonly faults: readonly JsonFault[];
}

/** Where a value begins, and those in it. */
export interface JsonPlace {
  readonly offset: number;
  readonly members?: ReadonlyMap<string, JsonPlace> | undefined;
  readonly entries?: readonly JsonPlace[] | undefined;
}

export interface JsonFault {
  readonly kind: 'syntax' | 'duplicateKey' | 'forbiddenKey' | 'tooDeep';
  readonly pointer: string;
  readonly offset: number;
  /** The key, the deepest nesting allowed, or what is wrong with the syntax. */
  readonly detail: string | Bilingual;
}

/** Objects and lists within each other. */
const deepest = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const blank = /[ \t\n\r]*/y;
/** Everything from the blank on but quotation mark and backslash. */
const plain = /[ !#-[\]-\uffff]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Stop extends Error {}

/** Scans JSON text (RFC 8259); stops at the first syntax error, collects every other fault. Never throws. */
export function scanJson(text: string): JsonScan {
  const faults: JsonFault[] = [];
  const path: (string | number)[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const taken = pattern.test(text);
    if (taken) at = pattern.lastIndex;
    return taken;
  };
  const fault = (kind: JsonFault['kind'], offset: number, detail: string | Bilingual) =>
    faults.push({ kind, pointer: pointerTo(...path), offset, detail });
  const stop = (kind: 'syntax' | 'tooDeep', detail: string | Bilingual): never => {
    fault(kind, at, detail);
    throw new Stop();
  };
  const stopExpecting = (expected: Bilingual) => stop('syntax', expectation(expected, text, at));

  const quoted = (): string => {
    const start = at;
    at += 1;
    for (;;) {
      take(plain);
      if (text[at] === '"') break;
      if (!take(escapeSequence)) stop('syntax', brokenText(text, at));
    }
    at += 1;
    return text.slice(start, at);
  };

  const separated = (close: string, member: (index: number) => void) => {
    if (path.length >= deepest) stop('tooDeep', String(deepest));
    at += 1;
    take(blank);
    if (text[at] !== close) {
      for (let index = 0; ; index += 1) {
        take(blank);
        member(index);
        take(blank);
        if (text[at] === close) break;
        if (text[at] !== ',') stopExpecting(oneOf(',', close));
        at += 1;
      }
    }
    at += 1;
  };

  const object = (members: Map<string, JsonPlace>) =>
    separated('}', () => {
      const offset = at;
      if (text[at] !== '"') stopExpecting(expectable.key);
      const key: string = JSON.parse(quoted());
      path.push(key);
      if (members.has(key)) fault('duplicateKey', offset, key);
      if (forbidden.has(key)) fault('forbiddenKey', offset, key);
      take(blank);
      if (text[at] !== ':') stopExpecting(oneOf(':'));
      at += 1;
      members.set(key, value());
      path.pop();
    });

  const list = (entries: JsonPlace[]) =>
    separated(']', (index) => {
      path.push(index);
      entries.push(value());
      path.pop();
    });

  const value = (): JsonPlace => {
    take(blank);
    const offset = at;
    if (text[at] === '{') {
      const members = new Map<string, JsonPlace>();
      object(members);
      return { offset, members };
    }
    if (text[at] === '[') {
      const entries: JsonPlace[] = [];
      list(entries);
      return { offset, entries };
    }
    if (text[at] === '"') quoted();
    else if (!take(literal)) stopExpecting(expectable.value);
    return { offset };
  };

  let root: JsonPlace = { offset: at };
  try {
    root = value();
    take(blank);
    if (at < text.length) stopExpecting(expectable.end);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return { root, faults };
}

/** Offset of the value at a JSON pointer, or of the nearest one around it that there is. */
export function offsetAt(root: JsonPlace, pointer: string): number {
  let place = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const inner = place.members?.get(key) ?? place.entries?.[Number(key)];
    if (!inner) break;
    place = inner;
  }
  return place.offset;
}
