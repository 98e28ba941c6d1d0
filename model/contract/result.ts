import { z } from 'zod';
import { evaluation, gateGap } from './evaluation.ts';
import { answerValue, hundredths, level, slug } from './values.ts';

const way = z.strictObject({
  steps: z.array(
    z.strictObject({
      question: slug,
      from: answerValue,
      to: answerValue,
      effort: z.int().min(1),
      gain: hundredths,
      recommendations: z.array(slug),
      after: slug.nullable(),
      obligation: z.boolean(),
    }),
  ),
  effort: z.int().min(0),
  score: hundredths,
  level,
});

/** The cheapest way to the next level. */
export const wayUp = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), target: level, ways: z.array(way) }),
  z.strictObject({
    kind: z.literal('unreachable'),
    target: level,
    best: z.strictObject({ score: hundredths, level }),
    gates: z.array(gateGap),
  }),
  z.strictObject({ kind: z.literal('tooComplex'), target: level }),
  z.strictObject({ kind: z.literal('top') }),
  z.strictObject({ kind: z.literal('staged') }),
]);

/** `GET /assessment/result`: the evaluation, and the cheapest way to the next level. */
export const resultReply = evaluation.extend({ way: wayUp });
