import * as fc from 'fast-check';
import type { Comparison, Condition, ModelFile, QuestionEntry } from '../../model/format/model-file.ts';
import { anyModel } from './model-arbitrary.ts';
import { smallModelFile } from './small-model.ts';

const text = { de: 'Text', en: 'Text' };

/** Models as of `anyModel` with a rule more, which skips the last question and whose condition nests `all`, `any` and `not`. */
export function anyEntangledModel(): fc.Arbitrary<ModelFile> {
  return anyModel()
    .filter(({ questions }) => questions.length > 1)
    .chain((file) => {
      const last = file.questions.at(-1);
      const before = file.questions.slice(0, -1);
      const implies =
        last?.kind === 'single' ? (last.options[0]?.id ?? '') : last?.kind === 'number' ? worst(last) : [];
      return anyCondition(before).map((when) => {
        const rule = { id: 'entangled', when, skip: [{ question: last?.id ?? '', implies }], reason: text };
        return { ...file, rules: [...file.rules, rule] };
      });
    });
}

/** Models of one multiple question with six to eight options and one that a rule on the first skips. */
export function anyChoiceModel(): fc.Arbitrary<ModelFile> {
  return fc.array(fc.constantFrom(0, 5, 10, 20, 40), { minLength: 6, maxLength: 8 }).chain((points) => {
    const base = { category: 'strategy', weight: 1, text };
    const option = (worth: number, index: number) => ({ id: `option-${index}`, text, points: worth });
    const choice: QuestionEntry = { ...base, kind: 'multiple', id: 'choice', options: points.map(option) };
    const end: QuestionEntry = { ...base, kind: 'single', id: 'end', options: [option(0, 0), option(100, 1)] };
    return anyCondition([choice]).map((when) => ({
      ...smallModelFile,
      categories: smallModelFile.categories.slice(0, 1),
      questions: [choice, end],
      rules: [{ id: 'rule', when, skip: [{ question: 'end', implies: 'option-0' }], reason: text }],
      recommendations: [],
      glossary: [],
    }));
  });
}

function worst({ goalposts, minimum, maximum }: Extract<QuestionEntry, { kind: 'number' }>): number {
  return goalposts.full > goalposts.zero ? minimum : maximum;
}

function anyCondition(questions: readonly QuestionEntry[]): fc.Arbitrary<Condition> {
  const comparison = fc.constantFrom(...questions).chain(anyComparison);
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 3 },
        comparison,
        parts.map((all): Condition => ({ all })),
        parts.map((any): Condition => ({ any })),
        tie('condition').map((not): Condition => ({ not })),
      ),
    };
  });
  return condition;
}

function anyComparison(question: QuestionEntry): fc.Arbitrary<Comparison> {
  const { id } = question;
  const limit = question.kind === 'number' ? fc.integer({ min: 0, max: 3 }) : fc.constantFrom(0, 20, 50, 100);
  const bounds = [
    limit.map((atLeast): Comparison => ({ question: id, atLeast })),
    limit.map((atMost): Comparison => ({ question: id, atMost })),
  ];
  if (question.kind === 'number') return fc.oneof(...bounds);
  const ids = question.options.map((option) => option.id);
  return fc.oneof(
    ...bounds,
    fc.constantFrom(...ids).map((is): Comparison => ({ question: id, is })),
    fc.subarray(ids, { minLength: 1 }).map((listed): Comparison => ({ question: id, in: listed })),
  );
}
