import type { Bilingual } from './bilingual.ts';
import { limits } from './limits.ts';
import { pointerTo } from './problem.ts';
import { brokenText, expectable, expectation, oneOf } from './syntax-words.ts';

/** What a scan of JSON text found. */
export interface JsonScan {
  /** What `JSON.parse` would refuse or hide; no more of them than are told. */
  readonly faults: readonly JsonFault[];
  /** Number of texts, numbers, lists and objects, as far as the scan came. */
  readonly values: number;
}

export interface JsonFault {
  readonly kind: 'duplicateKey' | 'forbiddenKey' | Ending;
  readonly pointer: string;
  readonly offset: number;
  /** The key, the limit that is passed, or what is wrong with the syntax. */
  readonly detail: string | Bilingual;
}

/** Faults behind which the text is not looked at. */
type Ending = 'syntax' | 'tooDeep' | 'tooManyValues' | 'tooManyKeys';

/** A value whose place is asked for, or that holds such a value. */
export interface Wanted {
  readonly inner: Map<string, Wanted>;
  offset: number | undefined;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const beginning = /(?:-|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/y;

class Stop extends Error {}

/**
 * Scans JSON text (RFC 8259); stops at the first syntax error or passed limit, collects every other fault. Never throws.
 *
 * @param wanted gets the offsets of the values it names
 */
export function scanJson(text: string, wanted?: Wanted): JsonScan {
  const faults: JsonFault[] = [];
  const path: (string | number)[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let values = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const taken = pattern.test(text);
    if (taken) at = pattern.lastIndex;
    return taken;
  };
  const skipBlanks = () => {
    at = behindBlanks(text, at);
  };
  const skipPlain = () => {
    at = behindPlain(text, at);
  };
  const fault = (kind: JsonFault['kind'], offset: number, detail: string | Bilingual) => {
    if (faults.length < limits.problems) faults.push({ kind, pointer: pointerTo(...path), offset, detail });
  };
  const stop = (kind: Ending, detail: string | Bilingual): never => {
    faults.push({ kind, pointer: pointerTo(...path), offset: at, detail });
    throw new Stop();
  };
  const stopExpecting = (expected: Bilingual) => stop('syntax', expectation(expected, text, at));

  /** Takes a text in quotation marks; true if it holds an escape sequence. */
  const quoted = (): boolean => {
    at += 1;
    skipPlain();
    if (text[at] === '"') {
      at += 1;
      return false;
    }
    for (; text[at] !== '"'; skipPlain()) {
      if (!take(escapeSequence)) stop('syntax', brokenText(text, at));
    }
    at += 1;
    return true;
  };

  const separated = (close: string, member: (index: number) => void) => {
    if (path.length >= limits.depth) stop('tooDeep', String(limits.depth));
    at += 1;
    skipBlanks();
    if (text[at] !== close) {
      for (let index = 0; ; index += 1) {
        member(index);
        skipBlanks();
        if (text[at] === close) break;
        if (text[at] !== ',') stopExpecting(oneOf(',', close));
        at += 1;
        skipBlanks();
      }
    }
    at += 1;
  };

  const object = (place: Wanted | undefined) => {
    const keys = new Set<string>();
    separated('}', () => {
      const offset = at;
      if (text[at] !== '"') stopExpecting(expectable.key);
      const key: string = quoted() ? JSON.parse(text.slice(offset, at)) : text.slice(offset + 1, at - 1);
      path.push(key);
      if (keys.has(key)) fault('duplicateKey', offset, key);
      if (forbidden.has(key)) fault('forbiddenKey', offset, key);
      keys.add(key);
      if (keys.size > limits.keys) stop('tooManyKeys', String(limits.keys));
      skipBlanks();
      if (text[at] !== ':') stopExpecting(oneOf(':'));
      at += 1;
      value(place?.inner.get(key));
      path.pop();
    });
  };

  const list = (place: Wanted | undefined) =>
    separated(']', (index) => {
      path.push(index);
      value(place?.inner.get(String(index)));
      path.pop();
    });

  const value = (place: Wanted | undefined) => {
    skipBlanks();
    if (place) place.offset = at;
    values += 1;
    if (values > limits.values) stop('tooManyValues', String(limits.values));
    if (text[at] === '{') object(place);
    else if (text[at] === '[') list(place);
    else if (text[at] === '"') quoted();
    else if (!take(literal)) {
      // Of a file that was cut off, its end is told and not where the last word in it begins.
      if (take(beginning)) at = text.length;
      stopExpecting(expectable.value);
    }
  };

  try {
    value(wanted);
    skipBlanks();
    if (at < text.length) stopExpecting(expectable.end);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return { faults, values };
}

/** Offset behind blanks, tabs, line feeds and carriage returns. */
function behindBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return at;
    at += 1;
  }
}

/** Offset behind everything that stands for itself in a text: all from the blank on but quotation mark and backslash. */
function behindPlain(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    // Behind the end the code is no number, and so not plain.
    if (!(code >= 0x20) || code === 0x22 || code === 0x5c) return at;
    at += 1;
  }
}
