import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { limits } from '../../model/format/limits.ts';
import { placesIn } from '../../model/format/line-places.ts';
import { contentTrouble, type ModelTextTrouble, notRegular, pathTrouble } from './model-text-trouble.ts';

const megabyte = 1_000_000;
/** What a decoder puts for bytes that it does not understand. */
const replacement = Buffer.from('\uFFFD');
/** The byte order mark of UTF-32 or UTF-16 as a decoder of UTF-8 leaves it. */
const brokenMark = /^(?:\uFFFD{2}\0\0|\0\0\uFFFD{2}|\uFFFD{2}(?=.?\0))/;
/** Bytes in which a zero byte gives a file away that is no text. */
const looked = 8_192;

/**
 * The text of a model file, with its byte order mark if it has one. A file larger than 50 MB is refused before it is in memory. A
 * pipe is read to its end, however long that takes to come.
 *
 * @throws ModelTextTrouble
 */
export function readModelText(path: string): Promise<string> {
  return read(() => open(path));
}

/**
 * The same of a file that is looked at again and again: a pipe or a device, which can be read once or never, is refused at once.
 *
 * @throws ModelTextTrouble
 */
export function readModelFileText(path: string): Promise<string> {
  return read(async () => {
    const stats = await stat(path);
    if (!stats.isFile() && !stats.isDirectory()) throw notRegular();
    // A pipe that has taken the place of the file since then must not be waited for.
    return open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  });
}

async function read(opened: () => Promise<FileHandle>): Promise<string> {
  let file: FileHandle | undefined;
  try {
    file = await opened();
    return textOf(await readBytes(file));
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? pathTrouble(error) : error;
  } finally {
    await file?.close();
  }
}

/**
 * The same text if it was UTF-8 before it was decoded elsewhere, as from standard input: what was not has become U+FFFD.
 *
 * @throws ModelTextTrouble
 */
export function checkedModelText(decoded: string): string {
  const text = textOf(Buffer.from(decoded.replace(brokenMark, '')));
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) throw notUtf8(text, broken);
  return text;
}

/** Reads to the end, and no further than allowed: a pipe or a device has no size beforehand. */
async function readBytes(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  if (size > limits.fileSize) throw tooLarge(size);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limits.fileSize) throw tooLarge(length);
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(size: number): ModelTextTrouble {
  const [has, limit] = [Math.ceil(size / megabyte), limits.fileSize / megabyte];
  return contentTrouble({
    de: `sie ist ${has} MB groß, gelesen werden höchstens ${limit} MB`,
    en: `it is ${has} MB large, and at most ${limit} MB are read`,
  });
}

/** The text in bytes that should be UTF-8. @throws ModelTextTrouble */
function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw contentTrouble({ de: 'sie ist leer', en: 'it is empty' });
  if (isUtf32(bytes)) throw otherUnicode('UTF-32');
  if (isUtf16(bytes)) throw otherUnicode('UTF-16');
  if (bytes.subarray(0, looked).includes(0)) {
    throw contentTrouble({ de: 'sie enthält keinen Text, sondern Binärdaten', en: 'it holds no text but binary data' });
  }
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return text;
  throw notUtf8(text, firstBroken(text, bytes));
}

function notUtf8(text: string, offset: number): ModelTextTrouble {
  const reason = {
    de: 'sie ist nicht in UTF-8 geschrieben, hier steht ein Zeichen einer anderen Kodierung; speichern Sie sie in UTF-8',
    en: 'it is not written in UTF-8, here is a character of another encoding; save it in UTF-8',
  };
  return contentTrouble(reason, placesIn(text)(offset));
}

function otherUnicode(name: string): ModelTextTrouble {
  return contentTrouble({
    de: `sie ist in ${name} geschrieben; speichern Sie sie in UTF-8`,
    en: `it is written in ${name}; save it in UTF-8`,
  });
}

/** By its byte order mark, or because JSON begins with a character of ASCII, and another character follows. */
function isUtf32(bytes: Buffer): boolean {
  if (bytes.length < 8) return false;
  return [bytes.readUInt32LE.bind(bytes), bytes.readUInt32BE.bind(bytes)].some((at) => {
    const first = at(0);
    return first === 0xfeff || (first > 0 && first < 0x80 && at(4) <= 0x10ffff);
  });
}

/** By its byte order mark, or by the zero byte that every character of JSON has beside it. */
function isUtf16([first, second]: Buffer): boolean {
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return mark || (second !== undefined && (first === 0) !== (second === 0));
}

/** Offset of the first character that stands for bytes which are no UTF-8, and is not in the file itself. */
function firstBroken(text: string, bytes: Buffer): number {
  let [at, before] = [0, 0];
  for (;;) {
    const found = text.indexOf('\uFFFD', at);
    before += Buffer.byteLength(text.slice(at, found));
    if (!bytes.subarray(before, before + 3).equals(replacement)) return found;
    [at, before] = [found + 1, before + 3];
  }
}
