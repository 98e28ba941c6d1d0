import { newKey } from '../services/new-key.ts';

/** A new UUID of version 4 in lower case; `randomUUID` is missing on pages without TLS. */
export function newId(): string {
  const digits = newKey();
  const variant = '89ab'[Number.parseInt(digits.slice(16, 17), 16) % 4];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
