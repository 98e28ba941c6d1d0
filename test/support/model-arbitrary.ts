import * as fc from 'fast-check';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import type {
  CategoryEntry,
  Comparison,
  Condition,
  Implied,
  ModelFile,
  OptionEntry,
  QuestionEntry,
  RuleEntry,
} from '../../model/format/model-file.ts';
import { smallModelFile } from './small-model.ts';

const text = { de: 'Text', en: 'Text' };
const optionIds = ['a', 'b', 'c'];
const highestNumber = 3;

/**
 * Valid models of up to six questions in up to three categories: single and multiple questions with two or three options,
 * numbers from 0 to 3, and up to six rules, each looking back. `load` accepts every one of them.
 */
export function anyModel(): fc.Arbitrary<ModelFile> {
  return fc
    .tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 6 }))
    .chain(([weights, size]) => {
      const count = Math.max(size, weights.length);
      const categories = weights.map(
        (weight, index): CategoryEntry => ({ id: `category-${index}`, name: text, summary: text, weight }),
      );
      return fc
        .tuple(...Array.from({ length: count }, (_, index) => anyQuestion(index, categories, count)))
        .chain((questions) => anyRules(questions).map((rules) => modelOf(categories, questions, rules)));
    });
}

/** Fitting answers to some of the questions, also to ones that the others skip. */
export function anyAnswers(model: ModelFile): fc.Arbitrary<Answers> {
  return fc
    .tuple(...model.questions.map((question) => fc.option(anyAnswer(question), { nil: undefined, freq: 2 })))
    .map((values) => {
      const answers = new Map<string, AnswerValue>();
      model.questions.forEach(({ id }, index) => {
        const value = values[index];
        if (value) answers.set(id, value);
      });
      return answers;
    });
}

/** One fitting answer to a question. */
export function anyAnswer(question: QuestionEntry): fc.Arbitrary<AnswerValue> {
  return fc.constantFrom(...everyAnswer(question));
}

/** All fitting answers to a question; numbers one by one, so only for a small range. */
export function everyAnswer(question: QuestionEntry): readonly AnswerValue[] {
  const open: AnswerValue[] = [{ kind: 'dontKnow' }];
  if (question.notApplicable) open.push({ kind: 'notApplicable' });
  if (question.kind === 'number') {
    const length = question.maximum - question.minimum + 1;
    const numbers = Array.from({ length }, (_, index): AnswerValue => {
      return { kind: 'number', number: question.minimum + index };
    });
    return [...open, ...numbers];
  }
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'single') return [...open, ...ids.map((option): AnswerValue => ({ kind: 'option', option }))];
  return [...open, ...subsetsOf(ids).map((options): AnswerValue => ({ kind: 'options', options }))];
}

function subsetsOf(ids: readonly string[]): string[][] {
  return Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_, index) => (mask >> index) % 2 === 1));
}

/** The categories share the questions in order, so that each has at least one. */
function anyQuestion(index: number, categories: readonly CategoryEntry[], count: number): fc.Arbitrary<QuestionEntry> {
  const category = categories[Math.floor((index * categories.length) / count)]?.id ?? '';
  const base = fc
    .record({
      weight: fc.integer({ min: 1, max: 4 }),
      level: fc.integer({ min: 2, max: 5 }),
      core: fc.boolean(),
      required: fc.boolean(),
      applies: fc.boolean(),
    })
    .map(({ applies, ...rest }) => ({
      id: `question-${index}`,
      category,
      text,
      ...rest,
      ...(applies ? {} : { notApplicable: text }),
    }));
  const single = fc
    .tuple(base, fc.constantFrom([0, 100], [0, 50, 100], [0, 20, 100], [0, 80, 100]))
    .map(([rest, points]): QuestionEntry => ({ kind: 'single', ...rest, options: optionsWorth(points) }));
  const multiple = fc
    .tuple(base, fc.constantFrom([50, 50], [100, 30], [40, 40, 20], [60, 0, 60]))
    .map(([rest, points]): QuestionEntry => ({ kind: 'multiple', ...rest, options: optionsWorth(points) }));
  const number = fc
    .tuple(base, fc.constantFrom({ zero: 0, full: 3 }, { zero: 3, full: 0 }, { zero: 1, full: 2 }))
    .map(([rest, goalposts]): QuestionEntry => {
      return { kind: 'number', ...rest, minimum: 0, maximum: highestNumber, goalposts, unit: text };
    });
  return fc.oneof(
    { arbitrary: single, weight: 3 },
    { arbitrary: multiple, weight: 1 },
    { arbitrary: number, weight: 1 },
  );
}

function optionsWorth(points: readonly number[]): OptionEntry[] {
  return points.map((worth, index) => ({ id: optionIds[index] ?? '', text, points: worth }));
}

function anyRules(questions: readonly QuestionEntry[]): fc.Arbitrary<RuleEntry[]> {
  if (questions.length < 2) return fc.constant([]);
  const rule = fc.integer({ min: 1, max: questions.length - 1 }).chain((first) => {
    const targets = fc.subarray(questions.slice(first), {
      minLength: 1,
      maxLength: Math.min(2, questions.length - first),
    });
    const when = anyCondition(questions.slice(0, first));
    return fc.tuple(
      when,
      targets.chain((found) => fc.tuple(...found.map(anySkip))),
    );
  });
  return fc
    .array(rule, { maxLength: 6 })
    .map((rules) => rules.map(([when, skip], index) => ({ id: `rule-${index}`, when, skip, reason: text })));
}

function anySkip(question: QuestionEntry): fc.Arbitrary<{ question: string; implies: Implied }> {
  const fitting = everyAnswer(question).flatMap((value): Implied[] => {
    if (value.kind === 'option') return [value.option];
    if (value.kind === 'options') return [value.options];
    return value.kind === 'number' ? [value.number] : [];
  });
  return fc
    .constantFrom<Implied[]>(...fitting, { notApplicable: true })
    .map((implies) => ({ question: question.id, implies }));
}

function anyCondition(before: readonly QuestionEntry[]): fc.Arbitrary<Condition> {
  const comparison: fc.Arbitrary<Condition> = fc.constantFrom(...before).chain(anyComparison);
  const parts = fc.array(comparison, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: comparison, weight: 4 },
    { arbitrary: parts.map((all): Condition => ({ all })), weight: 1 },
    { arbitrary: parts.map((any): Condition => ({ any })), weight: 1 },
    { arbitrary: comparison.map((not): Condition => ({ not })), weight: 1 },
    { arbitrary: parts.map((any): Condition => ({ not: { any } })), weight: 1 },
  );
}

function anyComparison(question: QuestionEntry): fc.Arbitrary<Comparison> {
  const { id } = question;
  const limits = question.kind === 'number' ? [0, 1, 2, 3] : [0, 20, 50, 100];
  const limit = fc.constantFrom(...limits);
  const bounds: fc.Arbitrary<Comparison>[] = [
    limit.map((atLeast) => ({ question: id, atLeast })),
    limit.map((atMost) => ({ question: id, atMost })),
  ];
  if (question.kind === 'number') return fc.oneof(...bounds);
  const ids = question.options.map((option) => option.id);
  return fc.oneof(
    ...bounds,
    fc.constantFrom(...ids).map((is): Comparison => ({ question: id, is })),
    fc.subarray(ids, { minLength: 1 }).map((listed): Comparison => ({ question: id, in: listed })),
  );
}

function modelOf(
  categories: readonly CategoryEntry[],
  questions: readonly QuestionEntry[],
  rules: readonly RuleEntry[],
): ModelFile {
  const levels = smallModelFile.levels.map(({ gate: _, ...level }) => level);
  return { ...smallModelFile, levels, categories, questions, rules, recommendations: [], glossary: [] };
}
