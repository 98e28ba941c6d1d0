import { z } from 'zod';
import { answerValue, hundredths, instant, level, slug, text } from './values.ts';

/** A change of the municipality's own result (method 6). */
export const change = z.strictObject({
  /** `none`: less than another day or another person filling in the form would make. */
  verdict: z.enum(['up', 'down', 'none']),
  /** After less before, in points. */
  points: z.number().min(-100).max(100),
  /** Points from which on a change counts. */
  limit: z.number().min(0),
});
export type Change = z.infer<typeof change>;

/** `GET /assessment/development`: the own results over the waves that whoever asks may see (Entwicklung). */
export const development = z.strictObject({
  /** Submitted ones, oldest first; each with the scores of its own version of the model. */
  waves: z.array(
    z.strictObject({
      id: slug,
      title: text,
      model: z.string(),
      submittedAt: instant,
      level,
      score: hundredths.nullable(),
      categories: z.array(z.strictObject({ category: slug, level: level.nullable(), score: hundredths.nullable() })),
      /** The version of the model differs from that of the wave before: the scores do not continue. */
      breakBefore: z.boolean(),
    }),
  ),
  /** From each wave to the next one. Across a revision on the questions that both versions have in common. */
  changes: z.array(
    z.strictObject({
      from: slug,
      to: slug,
      /** False where common questions carry too little of the weight; no score is compared then. */
      comparable: z.boolean(),
      overall: change.nullable(),
      /** By the categories of the later model; null where one of both is not rated. */
      categories: z.array(z.strictObject({ category: slug, change: change.nullable() })),
      /** Common questions whose answer differs, by the id of the later model, as far as it can be translated; null where there was none. */
      answers: z.array(
        z.strictObject({
          question: slug,
          before: answerValue.nullable(),
          after: answerValue.nullable(),
          points: z.strictObject({ before: hundredths.nullable(), after: hundredths.nullable() }),
        }),
      ),
    }),
  ),
  /** What became of each measure of the plan. */
  measures: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      question: slug.nullable(),
      status: z.enum(['planned', 'running', 'done', 'dropped']),
      /** Hundredths of an overall point that were to be expected of it in the wave it was made in; null where it names no answer. */
      expected: z.int().nullable(),
      /** Points of its question by the later model, and the hundredths of an overall point the difference is worth there. */
      measured: z
        .strictObject({
          before: hundredths.nullable(),
          after: hundredths.nullable(),
          effect: z.int().nullable(),
        })
        .nullable(),
      from: slug,
      /** The next submitted wave; null where there is none yet. */
      to: slug.nullable(),
    }),
  ),
});
export type Development = z.infer<typeof development>;
