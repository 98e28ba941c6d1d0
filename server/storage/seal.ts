import { createHmac, createSecretKey, hash } from 'node:crypto';

/** Turns what is to be kept from change into 43 characters that only this content, and this key, give. */
export type Seal = (content: string) => string;

/** HMAC-SHA-256 with a key that the database does not hold: whoever can write there cannot seal. */
export function keyedSeal(key: Uint8Array): Seal {
  // Taking in the key as bytes each time would take seven times as long as the seal.
  const secret = createSecretKey(key);
  return (content) => createHmac('sha256', secret).update(content).digest('base64url');
}

/** SHA-256 alone: it shows damage, and no forgery. */
export const plainSeal: Seal = (content) => hash('sha256', content, 'base64url');
