import { z } from 'zod';
import { publication } from '../../../model/contract/benchmark.ts';
import { development } from '../../../model/contract/development.ts';
import { evaluation } from '../../../model/contract/evaluation.ts';
import { plan } from '../../../model/contract/plan.ts';
import { wayUp } from '../../../model/contract/result.ts';
import { municipality } from '../../../model/contract/survey.ts';
import { answerValue, instant, level, slug, text } from '../../../model/contract/values.ts';

const option = z.strictObject({ id: slug, text, points: z.int().min(0).max(100) });

const question = z.strictObject({
  id: slug,
  category: slug,
  kind: z.enum(['single', 'multiple', 'number']),
  /** Only the ratio within the category matters. */
  weight: z.int().min(1),
  core: z.boolean(),
  text,
  /** Of a number question: null. */
  options: z.array(option).nullable(),
  /** Of a number question: what it takes, and what is worth 0 and 100 points; else null. */
  number: z.strictObject({ minimum: z.int(), maximum: z.int(), zero: z.int(), full: z.int(), unit: text }).nullable(),
});

const recommendation = z.strictObject({ id: slug, text, firstStep: text, effort: z.int().min(1).max(8) });

const answer = z.strictObject({
  question: slug,
  /** `skipped` by the rule that `rule` names; null where it was asked. */
  state: z.enum(['asked', 'skipped']),
  rule: slug.nullable(),
  /** What counts; null where the question is open. */
  value: answerValue.nullable(),
  note: z.string(),
  evidence: z.string(),
  at: instant.nullable(),
});

/**
 * `GET /assessment/report.json`: everything a report is made from, texts in every language of the model. Scores are hundredths of a
 * point, 0 to 10000; peer figures are points as published.
 */
export const reportFile = z.strictObject({
  kind: z.literal('reifegrad-report'),
  version: z.literal(1),
  /** Calendar day on which it was made. */
  date: z.iso.date(),
  municipality,
  wave: z.strictObject({ id: slug, title: text }),
  /** True until it is submitted; `submittedAt` and `receipt` are null then. */
  draft: z.boolean(),
  submittedAt: instant.nullable(),
  receipt: z.string().nullable(),
  /** The core questions alone. */
  quick: z.boolean(),
  /** Municipalities and answers are invented. */
  invented: z.boolean(),
  model: z.strictObject({
    id: slug,
    version: z.string(),
    title: text,
    levels: z.array(z.strictObject({ level, id: slug, name: text, summary: text, threshold: z.int() })),
    categories: z.array(z.strictObject({ id: slug, name: text, weight: z.int().min(1) })),
    questions: z.array(question),
    /** Those that the evaluation, the way and the measures name. */
    recommendations: z.array(recommendation),
  }),
  /** In the order of the conversation. */
  answers: z.array(answer),
  evaluation,
  /** Need for action in the order that the peers give it; null where no peers entered it. */
  needsAmongPeers: evaluation.shape.needs.nullable(),
  wayUp,
  comparison: z.strictObject({
    /** Ids of the municipality's groups, the nearest first. */
    groups: z.array(z.string()),
    /** What is published of them; null where nothing is. */
    publication: publication.nullable(),
  }),
  /** Projected scores are not part of it: they follow from targets and model. */
  plan,
  development: development.nullable(),
});

export type ReportFile = z.infer<typeof reportFile>;
