import iconv from 'iconv-lite';

/** `utf-8-bom` is UTF-8 that begins with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'iso-8859-1' | 'cp850';

const utf8Lead = 0xc3;
/** Second bytes of Ä Ö Ü ß ä ö ü. */
const utf8Letters = new Set([0x84, 0x96, 0x9c, 0x9f, 0xa4, 0xb6, 0xbc]);
const latin1Letters = new Set([0xc4, 0xd6, 0xdc, 0xdf, 0xe4, 0xf6, 0xfc]);
const cp850Letters = new Set([0x8e, 0x99, 0x9a, 0xe1, 0x84, 0x94, 0x81]);

/**
 * Tells the encoding of a beginning of a file, which may end within a character. Valid UTF-8 is UTF-8. Otherwise the
 * German letters decide: whichever encoding makes most of them out of the bytes; UTF-8 with a few broken characters
 * therefore stays UTF-8, and ISO-8859-1 wins a tie.
 */
export function detectEncoding(sample: Uint8Array): Encoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8-bom';
  if (isUtf8(sample)) return 'utf-8';
  const letters = countGermanLetters(sample);
  if (letters.utf8 > Math.max(letters.latin1, letters.cp850)) return 'utf-8';
  return letters.cp850 > letters.latin1 ? 'cp850' : 'iso-8859-1';
}

/** Text of bytes; what UTF-8 does not allow becomes U+FFFD. A byte order mark stays. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return buffer.toString('utf8');
  return iconv.decode(buffer, encoding);
}

/**
 * The first character that cannot stand in a register if the encoding is right: a control, formatting, private,
 * unassigned or replacement character, a frame of CP850, or the Ã that UTF-8 read as ISO-8859-1 leaves.
 */
export function garbledCharacter(text: string): string | undefined {
  return /[\p{C}\p{Zl}\p{Zp}\u{FFFD}\u{2500}-\u{259F}Ã]/u.exec(text)?.[0];
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countGermanLetters(sample: Uint8Array): { utf8: number; latin1: number; cp850: number } {
  const counts = { utf8: 0, latin1: 0, cp850: 0 };
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte === utf8Lead && utf8Letters.has(sample[at + 1] ?? 0)) {
      counts.utf8 += 1;
      at += 1;
      continue;
    }
    if (latin1Letters.has(byte)) counts.latin1 += 1;
    if (cp850Letters.has(byte)) counts.cp850 += 1;
  }
  return counts;
}
