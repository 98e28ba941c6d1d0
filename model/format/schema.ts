import { z } from 'zod';
import type { Condition } from './model-file.ts';
import { patterns } from './patterns.ts';
import { quick } from './quick.ts';

/** Characters in one language of a text, and in a remark. */
export const longest = 4000;

/** Counts characters as JSON Schema does, not halves of them as JavaScript would. */
function notTooLong(string: z.ZodString): z.ZodString {
  return string.check(({ value, issues }) => {
    if (value.length <= longest || Array.from(value).length <= longest) return;
    issues.push({ code: 'too_big', origin: 'string', maximum: longest, inclusive: true, input: value });
  });
}

const remark = notTooLong(z.string());
const paragraphs = notTooLong(z.string().min(1));
const slug = z.string().max(80).regex(patterns.slug);
const languageTag = z.string().regex(patterns.languageTag);
const version = z.string().regex(patterns.version);
const address = z.string().max(2000).regex(patterns.address);
const text = quick(z.record(languageTag, paragraphs), isLanguageMap);
const points = z.int().min(0).max(100);
const weight = z.int().min(1).max(1000);
const effort = z.literal([1, 2, 3, 5, 8]);
const date = z.iso.date();

/** Says of most texts at once that they fit. */
function isLanguageMap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([language, words]) => {
    return typeof words === 'string' && words !== '' && words.length <= longest && patterns.languageTag.test(language);
  });
}

/** An object that knows its keys, and a comment for whoever edits the file. */
function entry<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ $comment: remark.optional(), ...shape });
}

const gateQuestion = entry({ question: slug, points });
const gate = entry({
  minimumCategoryLevel: z.int().min(1).max(5).optional(),
  questions: z.array(gateQuestion).optional(),
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
const singleQuestion = entry({ ...question, kind: z.literal('single'), options: z.array(option).min(2).max(20) });
const multipleQuestion = entry({ ...question, kind: z.literal('multiple'), options: z.array(option).min(1).max(20) });
const goalposts = entry({ zero: z.int(), full: z.int() });
const form = text.optional();
const unitForms = z.strictObject({ zero: form, one: form, two: form, few: form, many: form });
const band = entry({ below: points.min(1), recommendation: slug });
const numberQuestion = entry({
  ...question,
  kind: z.literal('number'),
  minimum: z.int(),
  maximum: z.int(),
  goalposts,
  unit: text,
  unitForms: unitForms.optional(),
  recommendations: z.array(band).optional(),
});
const anyQuestion = z.discriminatedUnion('kind', [singleQuestion, multipleQuestion, numberQuestion]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([allOf, anyOf, notThat, isOption, isAmong, isAtLeast, isAtMost]),
);
const allOf = entry({ all: z.array(condition).min(1) });
const anyOf = entry({ any: z.array(condition).min(1) });
const notThat = entry({ not: condition });
const isOption = entry({ question: slug, is: slug });
const isAmong = entry({ question: slug, in: z.array(slug).min(1) });
const isAtLeast = entry({ question: slug, atLeast: z.int() });
const isAtMost = entry({ question: slug, atMost: z.int() });

const nothingApplies = z.strictObject({ notApplicable: z.literal(true) });
const implied = z.union([slug, z.array(slug), z.int(), nothingApplies]);
const skipped = entry({ question: slug, implies: implied });
const rule = entry({ id: slug, when: condition, skip: z.array(skipped).min(1), reason: text });

const reference = entry({
  text,
  href: address.optional(),
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
  groups: z.array(z.enum(['all', 'state', 'size', 'county', 'type', 'urbanisation'])).min(1),
  minimumGroupSize: z.int().min(5).max(1000),
  sizeClasses: z.union([z.enum(['destatis', 'kgst']), z.array(z.int().min(0)).min(1).max(30)]),
});

/** Keys that the scan of the file forbids everywhere are no good for options either. */
const optionKey = slug.regex(/^(?!(constructor|prototype)$)/);
const supersededQuestion = entry({
  question: slug,
  was: slug.optional(),
  change: z.enum(['same', 'recoded', 'reworded', 'new', 'dropped']),
  map: z.record(optionKey, z.union([slug, z.array(slug)])).optional(),
});
const supersedes = entry({ version, questions: z.array(supersededQuestion) });

/** What the lists of a model file hold. */
export const entries = {
  levels: level,
  categories: category,
  questions: anyQuestion,
  rules: rule,
  recommendations: recommendation,
  glossary: glossaryEntry,
};

function fileHolding<T extends Record<keyof typeof entries, z.ZodType>>(of: T) {
  return entry({
    $schema: remark.optional(),
    id: slug,
    version,
    languages: z.array(languageTag).min(1).max(50),
    fallback: languageTag,
    title: text,
    introduction: text,
    secondsPerQuestion: z.int().min(5).max(600),
    levels: z.array<T['levels']>(of.levels).length(5),
    categories: z.array<T['categories']>(of.categories).min(1).max(100),
    questions: z.array<T['questions']>(of.questions).min(1),
    rules: z.array<T['rules']>(of.rules),
    recommendations: z.array<T['recommendations']>(of.recommendations),
    glossary: z.array<T['glossary']>(of.glossary),
    scoring,
    benchmark,
    supersedes: supersedes.optional(),
  });
}

/** The shape of a model file; what a shape cannot say is in `checks/`. */
export const modelFile = fileHolding(entries);

const anything = z.unknown();

/** The same, whatever stands in its lists. */
export const modelFrame = fileHolding({
  levels: anything,
  categories: anything,
  questions: anything,
  rules: anything,
  recommendations: anything,
  glossary: anything,
});

/** The objects in a model file by the names that their descriptions go by. */
export const objects = {
  modelFile,
  level,
  gate,
  gateQuestion,
  category,
  singleQuestion,
  multipleQuestion,
  numberQuestion,
  option,
  goalposts,
  unitForms,
  band,
  allOf,
  anyOf,
  notThat,
  isOption,
  isAmong,
  isAtLeast,
  isAtMost,
  rule,
  skipped,
  nothingApplies,
  recommendation,
  reference,
  glossaryEntry,
  scoring,
  benchmark,
  supersedes,
  supersededQuestion,
};

/** What else is used in several places, likewise. */
export const values = {
  remark,
  slug,
  languageTag,
  version,
  paragraphs,
  text,
  date,
  effort,
  anyQuestion,
  condition,
  implied,
};
