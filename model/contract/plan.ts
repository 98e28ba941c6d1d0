import { z } from 'zod';
import { planLimits } from './plan-limits.ts';
import { answerValue, freeText, instant, municipalityKey, slug } from './values.ts';

const control = { error: 'must not contain control characters' };

/** One line that somebody writes: what every document can hold. */
const line = (longest: number) =>
  freeText(longest)
    .refine((written) => !/[^\P{Cc}\t]|\p{NChar}/u.test(written), control)
    .meta({ pattern: '^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f]*$' });

const name = line(planLimits.line)
  .refine((written) => written.trim() !== '', { error: 'must not be empty' })
  .meta({ pattern: '^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0]' });

/** May have paragraphs. */
const remark = freeText(planLimits.note)
  .refine((written) => !/[^\P{Cc}\t\n\r]|\p{NChar}/u.test(written), control)
  .meta({ pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$' });

/** A day of the calendar, `YYYY-MM-DD`. */
const day = z.iso.date().refine((written) => written >= '2000' && written < '2200', {
  error: 'must lie in the years 2000 to 2199',
});

/** Of a measure or scenario; whoever makes one makes its id. */
export const planId = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[a-z0-9-]+$/);

const measureStatus = z.enum(['planned', 'running', 'done', 'dropped']);

/** What a municipality is going to do (Maßnahme), from a recommendation of the model or freely put. */
export const measure = z.strictObject({
  title: name,
  category: slug.nullable(),
  question: slug.nullable(),
  recommendation: slug.nullable(),
  /** The answer to `question` that it should lead to; needs a question. */
  to: answerValue.nullable(),
  status: measureStatus,
  /** A role rather than a person. */
  responsible: line(planLimits.line),
  start: day.nullable(),
  /** Not before `start`. */
  due: day.nullable(),
  note: remark,
});
export type Measure = z.infer<typeof measure>;

/** The level a category is to reach (Soll); its id is that of the category. */
export const target = z.strictObject({ level: z.int().min(2).max(5), due: day.nullable() });
export type Target = z.infer<typeof target>;

/** Changed answers that are tried out, under a name; the questions are those of the model it names. */
export const scenario = z.strictObject({
  name,
  model: z.strictObject({ id: slug, version: z.string().min(1).max(80) }),
  changes: z
    .array(z.strictObject({ question: slug, value: answerValue }))
    .max(planLimits.changes)
    .refine((changes) => new Set(changes.map(({ question }) => question)).size === changes.length, {
      error: 'must name each question once',
    }),
});
export type Scenario = z.infer<typeof scenario>;

const stored = <Entry extends z.ZodType>(id: z.ZodType<string>, entry: Entry) =>
  z.strictObject({
    id,
    entry,
    /** Counts from 1. */
    revision: z.int().min(1),
    author: z.string(),
    at: instant,
    /** Wave in which it was made. */
    wave: slug,
    createdAt: instant,
  });

const storedMeasure = stored(planId, measure);
export type StoredMeasure = z.infer<typeof storedMeasure>;
const storedTarget = stored(slug, target);
export type StoredTarget = z.infer<typeof storedTarget>;
const storedScenario = stored(planId, scenario);
export type StoredScenario = z.infer<typeof storedScenario>;
export type StoredEntry = StoredMeasure | StoredTarget | StoredScenario;

/** An entry of any kind as stored: the current one, for `plan.conflict`. */
export const storedEntry = z.union([storedMeasure, storedTarget, storedScenario]);

export const measures = z.strictObject({ measures: z.array(storedMeasure) });
export const targets = z.strictObject({ targets: z.array(storedTarget) });
export const scenarios = z.strictObject({ scenarios: z.array(storedScenario) });

/** `GET /assessment/plan`: all that stands, what was made first comes first. */
export const plan = z.strictObject({ ...measures.shape, ...targets.shape, ...scenarios.shape });
export type Plan = z.infer<typeof plan>;

const request = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({
    /** null takes it out of the plan; its history stays. */
    entry: entry.nullable(),
    /** The revision this one replaces; 0 where there is none. */
    revision: z.int().min(0),
  });

export const measureRequest = request(measure);
export const targetRequest = request(target);
export const scenarioRequest = request(scenario);

export const measureReply = z.strictObject({ stored: storedMeasure.nullable() });
export const targetReply = z.strictObject({ stored: storedTarget.nullable() });
export const scenarioReply = z.strictObject({ stored: storedScenario.nullable() });

const history = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({
    versions: z.array(
      z.strictObject({ entry: entry.nullable(), revision: z.int().min(1), author: z.string(), at: instant }),
    ),
  });

/** The newest 200 versions of one entry, oldest first; `entry` is null where it was taken out. */
export const measureHistory = history(measure);
export const targetHistory = history(target);
export const scenarioHistory = history(scenario);
export type PlanHistory =
  | z.infer<typeof measureHistory>
  | z.infer<typeof targetHistory>
  | z.infer<typeof scenarioHistory>;

/** `GET` and `POST /assessment/plan-file`: a plan without what belongs to one server, for keeping, editing and taking in. */
export const planFile = z.strictObject({
  kind: z.literal('reifegrad-plan'),
  version: z.literal(1),
  /** In which the ids of categories, questions and recommendations stand. */
  model: z.strictObject({ id: slug, version: z.string().min(1).max(80) }),
  /** Whose plan it is; with null everybody may take it in. */
  municipality: z.strictObject({ key: municipalityKey, name: z.string().max(200) }).nullable(),
  measures: z.array(z.strictObject({ id: planId, entry: measure })).max(planLimits.measures),
  targets: z.array(z.strictObject({ id: slug, entry: target })).max(planLimits.targets),
  scenarios: z.array(z.strictObject({ id: planId, entry: scenario })).max(planLimits.scenarios),
});
export type PlanFile = z.infer<typeof planFile>;
