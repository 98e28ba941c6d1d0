import type { Encoding } from './encoding.ts';
import { decode } from './encoding.ts';

/** One line without its end. */
export interface TextLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** Whether the line was longer than `longestLine` and its end is missing. */
  readonly isCut: boolean;
}

/** Bytes of a line kept in memory; readers refuse a longer one. */
export const longestLine = 64 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream into lines (LF or CRLF) and decodes each. Blank lines and the end mark of DOS (U+001A) are counted but
 * not delivered. Holds one chunk and one line at a time.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<TextLine> {
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number += 1;
    const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
    const decoded = decode(bytes.subarray(0, end), encoding);
    const text = number === 1 && encoding === 'utf-8-bom' ? decoded.slice(1) : decoded;
    const isCut = bytes.length >= longestLine;
    if (text.replaceAll('\u001A', '').trim() !== '') yield { number, text, isCut };
  }
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield join(rest, chunk.subarray(start, end));
      rest = new Uint8Array();
      start = end + 1;
    }
    rest = join(rest, chunk.subarray(start));
  }
  if (rest.length > 0) yield rest;
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array {
  if (head.length === 0) return tail.subarray(0, longestLine);
  return Buffer.concat([head, tail.subarray(0, longestLine - head.length)]);
}
