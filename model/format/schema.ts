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

/** An object that knows its keys, and a comment for whoever edits the file. */
function entry<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ $comment: z.string().max(4000).optional(), ...shape });
}

const gate = entry({
  minimumCategoryLevel: z.int().min(1).max(5).optional(),
  questions: z.array(z.strictObject({ question: slug, points })).optional(),
});

const level = entry({ id: slug, name: text, summary: text, threshold: points, gate: gate.optional() });

const category = entry({ id: slug, name: text, summary: text, weight, rationale: text.optional() });

const option = entry({
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
  entry({ ...question, kind: z.literal('single'), options: z.array(option).min(2).max(20) }),
  entry({ ...question, kind: z.literal('multiple'), options: z.array(option).min(1).max(20) }),
  entry({
    ...question,
    kind: z.literal('number'),
    minimum: z.int(),
    maximum: z.int(),
    goalposts: z.strictObject({ zero: z.int(), full: z.int() }),
    unit: text,
    unitForms: z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many']), text).optional(),
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

const rule = entry({
  id: slug,
  when: condition,
  skip: z.array(z.strictObject({ question: slug, implies: implied })).min(1),
  reason: text,
});

const reference = entry({
  text,
  href: z.url({ protocol: /^https$/ }).optional(),
  asOf: date.optional(),
  validUntil: date.optional(),
});

const recommendation = entry({
  id: slug,
  text,
  firstStep: text,
  effort,
  lead: text.optional(),
  references: z.array(reference).max(10).optional(),
  enough: text.optional(),
  validUntil: date.optional(),
});

const glossaryEntry = entry({ id: slug, term: text, explanation: text });

const scoring = entry({
  openAnswers: z.enum(['evidence', 'neutral']),
  aggregation: z.enum(['arithmetic', 'geometric', 'staged']),
  weightVariation: z.int().min(0).max(90),
});

const benchmark = entry({
  groups: z.array(z.enum(['all', 'size', 'county', 'type'])).min(1),
  minimumGroupSize: z.int().min(5).max(1000),
  sizeClasses: z.array(z.int().min(0)).min(1).max(30),
});

const supersedes = entry({
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
export const modelFile = entry({
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
