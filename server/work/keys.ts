import { hkdfSync } from 'node:crypto';

/** Keys by purpose, 32 bytes each; none of them can be computed from another. */
export interface Keys {
  /** Digests of access codes. */
  readonly accessCodePepper: Uint8Array;
  /** Access codes handed out where entry is open, so that a repeated request gets the same one. */
  readonly openEntry: Uint8Array;
  /** Seals of what happened, which the database cannot make by itself. */
  readonly seal: Uint8Array;
  /** Digests of the networks whose attempts are counted. */
  readonly throttle: Uint8Array;
}

/** Derives the keys with HKDF-SHA-256 (RFC 5869) from one master secret of at least 32 bytes. */
export function deriveKeys(master: Uint8Array): Keys {
  return {
    accessCodePepper: derive(master, 'access-code-pepper'),
    openEntry: derive(master, 'open-entry'),
    seal: derive(master, 'seal'),
    throttle: derive(master, 'throttle'),
  };
}

function derive(master: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master, '', `reifegrad/v1/${purpose}`, 32));
}
