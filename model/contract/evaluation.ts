import { z } from 'zod';
import { hundredths, level, slug } from './values.ts';

const range = {
  score: hundredths.nullable(),
  low: hundredths.nullable(),
  high: hundredths.nullable(),
  neutral: hundredths.nullable(),
  coverage: hundredths,
};

export const gateGap = z.strictObject({
  kind: z.enum(['category', 'question']),
  id: slug,
  level,
  has: z.int(),
  needs: z.int(),
});

const need = z.strictObject({ question: slug, gap: hundredths, effort: z.int(), recommendation: slug });

const provisional = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('coverage'), coverage: hundredths, needs: hundredths }),
  z.strictObject({ kind: z.literal('categoryCoverage'), category: slug, coverage: hundredths, needs: hundredths }),
  z.strictObject({ kind: z.literal('notApplicable'), category: slug, share: hundredths, limit: hundredths }),
]);

/** Of one assessment, as it is frozen with its submission. */
export const evaluation = z.strictObject({
  model: z.strictObject({ id: slug, version: z.string() }),
  score: z.strictObject(range),
  level,
  levelByScore: level,
  limitedBy: z.array(gateGap),
  levelIfSettled: level,
  provisional: z.array(provisional),
  stability: z.strictObject({
    stable: z.boolean(),
    openAnswers: z.array(level),
    weights: z.array(level),
    aggregation: z.array(level),
    distance: z.array(level),
    toThreshold: hundredths,
    largestStep: hundredths,
  }),
  categories: z.array(z.strictObject({ category: slug, level: level.nullable(), ...range })),
  questions: z.array(
    z.strictObject({
      question: slug,
      state: z.enum(['answered', 'implied', 'notApplicable', 'dontKnow', 'missing']),
      points: hundredths.nullable(),
      contribution: hundredths,
      gap: hundredths,
    }),
  ),
  nextLevel: z.strictObject({ level, threshold: z.int(), missing: hundredths, gates: z.array(gateGap) }).nullable(),
  needs: z.strictObject({
    needForAction: z.array(need),
    quickWins: z.array(need),
    obligations: z.array(gateGap),
    clarify: z.array(z.strictObject({ question: slug, gain: hundredths })),
    comparedWithPeers: z.boolean(),
  }),
});
