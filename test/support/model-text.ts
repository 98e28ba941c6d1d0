import { smallModelFile } from './small-model.ts';

/** Takes the value at a pointer out of the file. */
export const removed = Symbol('removed');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The small model as JSON text, two blanks a level, with values changed by JSON pointer; `-` at the end of a list adds to it. */
export function smallModelText(changes: Readonly<Record<string, unknown>> = {}): string {
  const json: Json = JSON.parse(JSON.stringify(smallModelFile));
  for (const [pointer, value] of Object.entries(changes)) change(json, pointer, value);
  return JSON.stringify(json, null, 2);
}

function change(json: Json, pointer: string, value: unknown): void {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((at, key) => child(at, key), json);
  if (Array.isArray(holder)) {
    const index = last === '-' ? holder.length : Number(last);
    if (value === removed) holder.splice(index, 1);
    else holder[index] = JSON.parse(JSON.stringify(value));
  } else if (typeof holder === 'object' && holder !== null) {
    if (value === removed) delete holder[last];
    else holder[last] = JSON.parse(JSON.stringify(value));
  } else {
    throw new Error(`There is nothing to change at ${pointer}.`);
  }
}

function child(json: Json, key: string): Json {
  const found = Array.isArray(json) ? json[Number(key)] : typeof json === 'object' ? json?.[key] : undefined;
  if (found === undefined) throw new Error(`There is no ${key} in the small model there.`);
  return found;
}

/**
 * Line and column, both from 1, of the mark `▸` in a piece of the text; blanks in the piece stand for any blanks and line
 * breaks. Throws unless the piece occurs exactly once.
 */
export function placeIn(text: string, piece: string): { line: number; column: number } {
  const [before = '', after = ''] = piece.split('▸').map(pattern);
  const found = [...text.matchAll(new RegExp(`(${before})${after}`, 'g'))];
  const [match] = found;
  if (!match || found.length > 1) throw new Error(`${piece} occurs ${found.length} times.`);
  const lines = text.slice(0, match.index + (match[1] ?? '').length).split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

function pattern(piece: string): string {
  return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s*');
}
