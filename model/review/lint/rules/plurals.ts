import type { NumberQuestion, PluralCategory } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Words with which units begin that are alike after every number. */
const invariable = new Set(['prozent', 'percent', 'per', 'von', 'out', 'euro']);
/** Rules for plurals look at the last two digits, and at whole millions. */
const near = 200;
const million = 1_000_000;

/** The first number of each plural category other than `other`. */
type Examples = ReadonlyMap<PluralCategory, number>;

/** Number questions that can be answered with a number after which the language asks for another form of the unit. */
export function noticePlurals({ model }: Subject): Noticed[] {
  const known = new Map<string, Examples>();
  const examplesFor = (question: NumberQuestion, language: string): Examples => {
    const key = `${language} ${question.minimum} ${question.maximum}`;
    const examples = known.get(key) ?? examplesIn(question, language);
    known.set(key, examples);
    return examples;
  };
  return model.file.questions.flatMap((question, index): Noticed[] => {
    if (question.kind !== 'number') return [];
    const { unit, unitForms } = question;
    return Object.entries(unit).flatMap(([language, words]): Noticed[] =>
      (isInvariable(words) ? [] : [...examplesFor(question, language)])
        .filter(([category]) => !Object.hasOwn(unitForms?.[category] ?? {}, language))
        .map(([category, number]) => ({
          code: 'plural.missing',
          pointer: pointerTo('questions', index, 'unit', language),
          params: { language, category, number, unit: words },
        })),
    );
  });
}

function examplesIn(question: NumberQuestion, language: string): Examples {
  const rules = pluralRules(language);
  const examples = new Map<PluralCategory, number>();
  for (const number of rules ? tellingNumbers(question) : []) {
    const category = rules?.select(number) ?? 'other';
    if (category !== 'other' && !examples.has(category)) examples.set(category, number);
  }
  return examples;
}

/** A percentage, a sign, or an abbreviation such as `km` or `kWh`. */
function isInvariable(unit: string): boolean {
  const [first = ''] = unit.trim().toLowerCase().split(/\s+/);
  return invariable.has(first) || !/\p{L}{4}/u.test(first);
}

/** Undefined for a language that `Intl` does not know, and for a tag that is none. */
function pluralRules(language: string): Intl.PluralRules | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0 ? new Intl.PluralRules(language) : undefined;
  } catch {
    return undefined;
  }
}

function tellingNumbers({ minimum, maximum }: NumberQuestion): readonly number[] {
  const from = (start: number, step: number, count: number) =>
    Array.from({ length: count }, (_, index) => start + index * step);
  return [
    ...from(0, 1, near),
    ...from(-near, 1, near),
    ...from(minimum, 1, near),
    ...from(million, million, near),
  ].filter((number) => number >= minimum && number <= maximum);
}
