import type { Bilingual } from '../../format/bilingual.ts';

/** A number as each language writes it; rounded before. */
export function decimal(number: number): Bilingual {
  return { de: String(number).replace('.', ','), en: String(number) };
}
