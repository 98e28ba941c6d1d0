import { createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const payloadLength = 23;
const length = payloadLength + 1;

/** Random bytes that one access code takes. */
export const accessCodeBytes = payloadLength;

/**
 * Access code (Zugangscode) from at least 23 random bytes: 23 characters of 5 bits (115 bits in all) and a check
 * character, in groups of four: `7Q2M-…`.
 */
export function accessCodeFrom(random: Uint8Array): string {
  const symbols = [...random.subarray(0, payloadLength)].map((byte) => byte & 31);
  if (symbols.length < payloadLength) throw new RangeError(`An access code takes ${payloadLength} bytes.`);
  return [...symbols, checkSymbol(symbols)]
    .map((symbol) => alphabet[symbol])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The 24 characters of a code as somebody typed it, or null if it cannot be one. Case, blanks and hyphens do not matter;
 * O is read as 0, I and L as 1.
 */
export function normalizeAccessCode(typed: string): string | null {
  const compact = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (compact.length !== length) return null;
  const symbols = [...compact].map((character) => alphabet.indexOf(character));
  if (symbols.includes(-1)) return null;
  return checkSymbol(symbols.slice(0, payloadLength)) === symbols[payloadLength] ? compact : null;
}

/** What is stored of a code: HMAC-SHA-256 of its 24 characters, base64url. */
export function accessCodeDigest(code: string, pepper: Uint8Array): string {
  return createHmac('sha256', pepper).update(code.replaceAll('-', '')).digest('base64url');
}

/**
 * Weighted sum over GF(32), weights the powers 1 to 23 of x modulo x⁵+x²+1: all weights differ and none is 0, so it changes with every
 * single wrong character and with every pair exchanged.
 */
function checkSymbol(symbols: readonly number[]): number {
  return symbols.reduceRight((sum, symbol) => timesX(sum ^ symbol), 0);
}

function timesX(symbol: number): number {
  const shifted = symbol << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
