import type { Condition, ModelFile, QuestionEntry, RuleEntry } from '../../model/format/model-file.ts';
import { smallModelFile } from './small-model.ts';

const text = { de: 'Text', en: 'Text' };
const questionCount = 10_000;
const ruleCount = 20_000;

const question = (index: number): string => `question-${index}`;
const none = (index: number): Condition => ({ question: question(index), is: 'none' });

function single(index: number): QuestionEntry {
  const options = [0, 50, 100].map((points) => ({ id: points === 0 ? 'none' : `worth-${points}`, text, points }));
  return { kind: 'single', id: question(index), category: 'strategy', weight: 1, text, options };
}

function number(index: number): QuestionEntry {
  const goalposts = { zero: 0, full: 99_991 - index };
  const range = { minimum: 0, maximum: 50_000 };
  return {
    kind: 'number',
    id: question(index),
    category: 'strategy',
    weight: 1,
    text,
    ...range,
    goalposts,
    unit: text,
  };
}

/** Rule `index` as a shape makes it: what it skips, and when. */
type Shape = (index: number) => readonly [skipped: number, when: Condition];

const later = (index: number) => 1 + (index % (questionCount - 1));

/** Each question is skipped by two rules that look at the one before. */
export const chain: Shape = (index) => [later(index), none(later(index) - 1)];

/** Ways in which 20,000 rules can bind 10,000 questions together that leave much to search. */
export const largeShapes: Readonly<Record<string, Shape>> = {
  'all skip the last': (index) => [questionCount - 1, none(index % (questionCount - 1))],
  'all skip one and look at one': (index) => [1, index % 2 === 0 ? none(0) : { not: none(0) }],
  'each looks at three before': (index) => {
    const at = later(index);
    return [
      at,
      { all: [none(at - 1), { not: none(Math.max(0, at - 7)) }, { any: [none(Math.max(0, at - 40)), none(0)] }] },
    ];
  },
  'entangled by twenty': (index) => {
    const at = later(index);
    const start = at - (at % 20);
    return at === start
      ? [at === 0 ? 1 : at, none(at - 1)]
      : [at, { all: Array.from({ length: at - start }, (_, more) => none(start + more)) }];
  },
};

/** 10,000 questions and 20,000 rules. */
export function largeModel(shape: Shape, kind: 'single' | 'number' = 'single'): ModelFile {
  const questions = Array.from({ length: questionCount }, (_, index) =>
    kind === 'single' ? single(index) : number(index),
  );
  const rules = Array.from({ length: ruleCount }, (_, index): RuleEntry => {
    const [skipped, when] = shape(index);
    const implies = kind === 'single' ? 'none' : 0;
    return { id: `rule-${index}`, when, skip: [{ question: question(skipped), implies }], reason: text };
  });
  const categories = smallModelFile.categories.slice(0, 1);
  return { ...smallModelFile, categories, questions, rules, recommendations: [], glossary: [] };
}
