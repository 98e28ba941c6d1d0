import type { Outcome } from './command.ts';

/** Why nothing of a wave was published: a line each for readers, and all that is known of it for programs. */
export function notPublished<Known extends { readonly kind: string }>(
  wave: string,
  { kind, ...details }: Known,
  ...lines: readonly string[]
): Outcome {
  return { exit: 1, text: lines.map((line) => `${line}\n`).join(''), json: { outcome: kind, wave, ...details } };
}
