import { z } from 'zod';
import type { Condition } from './model-file.ts';
import { patterns } from './patterns.ts';

const slug = z.string().max(80).regex(patterns.slug);
const languageTag = z.string().regex(patterns.languageTag);
const text = z.record(languageTag, z.string().min(1).max(4000));
const points = z.int().min(0).max(100);
const weight = z.int().min(1).max(1000);
const effort = z.literal([1, 2, 3, 5, 8]);
const date = z.iso.date();

const gate = z.strictObject({
  minimumCategoryLevel: z.int().min(1).max(5).optional(),
  questions: z.array(z.strictObject({ question: slug, points })).optional(),
});

const level = z.strictObject({ id: slug, name: text, summary: text, threshold: points, gate: gate.optional() });

const category = z.strictObject({ id: slug, name: text, summary: text, weight, rationale: text.optional() });

const option = z.strictObject({
  id: slug,
  text,
  points,
  recommendation: slug.optional(),
  effort: effort.optional(),
});

const question = {
  id: slug,
  category: slug,
  weight,
  core: z.boolean().optional(),
  required: z.boolean().optional(),
  level: z.int().min(2).max(5).optional(),
  text,
  help: text.optional(),
  reason: text.optional(),
  evidence: text.optional(),
  terms: z.array(slug).optional(),
  notApplicable: text.optional(),
};

const questionEntry = z.discriminatedUnion('kind', [
  z.strictObject({ ...question, kind: z.literal('single'), options: z.array(option).min(2).max(20) }),
  z.strictObject({ ...question, kind: z.literal('multiple'), options: z.array(option).min(1).max(20) }),
  z.strictObject({
    ...question,
    kind: z.literal('number'),
    minimum: z.int(),
    maximum: z.int(),
    goalposts: z.strictObject({ zero: z.int(), full: z.int() }),
    unit: text,
    recommendations: z.array(z.strictObject({ below: points.min(1), recommendation: slug })).optional(),
  }),
]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ question: slug, is: slug }),
    z.strictObject({ question: slug, in: z.array(slug).min(1) }),
    z.strictObject({ question: slug, atLeast: z.int() }),
    z.strictObject({ question: slug, atMost: z.int() }),
  ]),
);

const implied = z.union([slug, z.array(slug), z.int(), z.strictObject({ notApplicable: z.literal(true) })]);

const rule = z.strictObject({
  id: slug,
  when: condition,
  skip: z.array(z.strictObject({ question: slug, implies: implied })).min(1),
  reason: text,
});

const reference = z.strictObject({ text, href: z.url({ protocol: /^https$/ }).optional() });

const recommendation = z.strictObject({
  id: slug,
  text,
  firstStep: text,
  effort,
  lead: text.optional(),
  references: z.array(reference).max(10).optional(),
  enough: text.optional(),
  validUntil: date.optional(),
});

const glossaryEntry = z.strictObject({ id: slug, term: text, explanation: text });

const scoring = z.strictObject({
  openAnswers: z.enum(['evidence', 'neutral']),
  aggregation: z.enum(['arithmetic', 'geometric', 'staged']),
  weightVariation: z.int().min(0).max(90),
});

const benchmark = z.strictObject({
  groups: z.array(z.enum(['all', 'size', 'county', 'type'])).min(1),
  minimumGroupSize: z.int().min(5).max(1000),
  sizeClasses: z.array(z.int().min(0)).min(1).max(30),
});

const supersedes = z.strictObject({
  version: z.string(),
  questions: z.array(
    z.strictObject({
      question: slug,
      was: slug.optional(),
      change: z.enum(['same', 'reworded', 'recoded', 'new', 'dropped']),
    }),
  ),
});

/** The shape of a model file; what a shape cannot say is in `checks/`. */
export const modelFile = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  version: z.string().regex(patterns.version),
  languages: z.array(languageTag).min(1).max(50),
  fallback: languageTag,
  title: text,
  introduction: text,
  secondsPerQuestion: z.int().min(5).max(600),
  levels: z.array(level).length(5),
  categories: z.array(category).min(1).max(100),
  questions: z.array(questionEntry).min(1),
  rules: z.array(rule),
  recommendations: z.array(recommendation),
  glossary: z.array(glossaryEntry),
  scoring,
  benchmark,
  supersedes: supersedes.optional(),
});
