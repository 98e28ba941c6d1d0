import { planLimits } from './plan-limits.ts';
import { both, byKind, type Check, list, object, once, one, orNull, text, whole, wrong } from './shape-check.ts';

const slug = text(80, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'keine gültige Kennung', 'no valid id');
const planId = both(
  text(64, /^[a-z0-9-]+$/, 'nur Kleinbuchstaben, Ziffern und Bindestriche', 'only small letters, digits and hyphens'),
  text(64, /^.{8,}$/, 'mindestens 8 Zeichen', 'at least 8 characters'),
);
const whollyStorable: Check = (value, pointer) =>
  typeof value === 'string' && /\p{Surrogate}|\p{NChar}/u.test(value)
    ? wrong(pointer, 'enthält unlesbare Zeichen', 'contains unreadable characters')
    : [];
const control = ['enthält Steuerzeichen', 'must not contain control characters'] as const;
const line = both(text(planLimits.line, /^[\P{Cc}\t]*$/u, ...control), whollyStorable);
const name = both(line, text(planLimits.line, /\S/, 'darf nicht leer sein', 'must not be empty'));
const note = both(text(planLimits.note, /^[\P{Cc}\t\n\r]*$/u, ...control), whollyStorable);
const version: Check = text(80, /./s, 'darf nicht leer sein', 'must not be empty');

const day: Check = (value, pointer) => {
  const real = typeof value === 'string' && /^2[01]\d\d-\d\d-\d\d$/.test(value) && isDay(value);
  return real
    ? []
    : wrong(
        pointer,
        'erwartet wird ein Tag der Jahre 2000 bis 2199 in der Form JJJJ-MM-TT',
        'expected a day of the years 2000 to 2199 in the form YYYY-MM-DD',
      );
};

function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

const answer = byKind({
  option: { option: slug },
  options: { options: list(slug, 50) },
  number: { number: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) },
  dontKnow: {},
  notApplicable: {},
});

const model = object({ id: slug, version });

const measure = object({
  title: name,
  category: orNull(slug),
  question: orNull(slug),
  recommendation: orNull(slug),
  to: orNull(answer),
  status: one('planned', 'running', 'done', 'dropped'),
  responsible: line,
  start: orNull(day),
  due: orNull(day),
  note,
});

const entries = (id: Check, entry: Check, longest: number) => once(list(object({ id, entry }), longest), 'id');

/** What `planFile` says of the shape of a file, told in both languages and without what reads schemas; and that each id stands once. */
export const planFileShape: Check = object({
  kind: one('reifegrad-plan'),
  version: one(1),
  model,
  municipality: orNull(
    object({
      key: text(8, /^(\d{8}|\d{5})$/, 'kein Gemeindeschlüssel', 'no municipality key'),
      name: text(200),
    }),
  ),
  measures: entries(planId, measure, planLimits.measures),
  targets: entries(slug, object({ level: whole(2, 5), due: orNull(day) }), planLimits.targets),
  scenarios: entries(
    planId,
    object({
      name,
      model,
      changes: once(list(object({ question: slug, value: answer }), planLimits.changes), 'question'),
    }),
    planLimits.scenarios,
  ),
});
