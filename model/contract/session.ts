import { z } from 'zod';
import { municipality, wave } from './survey.ts';
import { instant, municipalityKey } from './values.ts';

/** `POST /sessions`: an access code (blanks, hyphens and case do not matter), or a municipality where entry is open. */
export const sessionRequest = z.union([
  z.strictObject({ code: z.string().min(1).max(80) }),
  z.strictObject({ municipality: municipalityKey }),
]);
export type SessionRequest = z.infer<typeof sessionRequest>;

export const session = z.strictObject({
  /** Sent as `Authorization: Bearer`. */
  token: z.string(),
  expiresAt: instant,
  municipality,
  /** Groups of the benchmark this municipality belongs to, such as `size:5000`; the nearest first. */
  groups: z.array(z.string()),
  wave,
  model: z.strictObject({ id: z.string(), version: z.string() }),
  /** Opens the same assessment on another device; only in the reply that began it. */
  accessCode: z.string().nullable(),
});
export type Session = z.infer<typeof session>;
