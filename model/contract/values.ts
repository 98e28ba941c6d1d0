import { z } from 'zod';
import type { AnswerValue } from '../format/answer.ts';

/** Slug of a question, option, category, rule or wave. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Official municipality key (AGS): 8 digits, or 5 for a county. Always a string. */
export const municipalityKey = z.string().regex(/^(\d{8}|\d{5})$/);

export const text = z.record(z.string(), z.string());

/** What somebody writes, at most so many characters: only what every database stores and gives back as it came. */
export const freeText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((written) => !written.includes('\0'), { error: 'must not contain the character U+0000' })
    .refine((written) => !/\p{Surrogate}/u.test(written), { error: 'must not contain half a surrogate pair' })
    .meta({ pattern: '^[^\\u0000]*$' });

/** UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime();

/** Integer hundredths of a point, 0 to 10000. */
export const hundredths = z.int().min(0).max(10_000);

export const level = z.int().min(1).max(5);

export const answerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('option'), option: slug }),
  z.strictObject({ kind: z.literal('options'), options: z.array(slug).max(50) }),
  z.strictObject({ kind: z.literal('number'), number: z.int() }),
  z.strictObject({ kind: z.literal('dontKnow') }),
  z.strictObject({ kind: z.literal('notApplicable') }),
]) satisfies z.ZodType<AnswerValue>;
