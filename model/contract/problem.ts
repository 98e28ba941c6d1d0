import { z } from 'zod';
import { offeredAnswer, storedAnswer } from './assessment.ts';
import { storedEntry } from './plan.ts';
import { slug } from './values.ts';

/** Every error reply: RFC 9457 `application/problem+json`. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable; see `problem-codes.ts`. */
  code: z.string(),
  message: z.strictObject({ de: z.string(), en: z.string() }),
  requestId: z.string(),
  /** Where in the request; `message` where people are to read it, as with `plan.file-invalid`. */
  places: z
    .array(
      z.strictObject({
        pointer: z.string(),
        reason: z.string(),
        message: z.strictObject({ de: z.string(), en: z.string() }).optional(),
      }),
    )
    .optional(),
  /** What is stored now, for `answer.conflict` and `plan.conflict`; null where nothing is. */
  current: z.union([storedAnswer, storedEntry]).nullable().optional(),
  /** What the request wanted to store instead, for `answer.conflict`. */
  offered: offeredAnswer.optional(),
  /** Required questions still open, for `submission.incomplete`. */
  questions: z.array(slug).optional(),
});
export type Problem = z.infer<typeof problem>;
