import type { AnswerValue } from '../../model/format/answer.ts';
import type { ModelFile, QuestionEntry } from '../../model/format/model-file.ts';
import { smallModelFile } from './small-model.ts';

const text = { de: 'Text', en: 'Text' };

function question(id: string, category: string): QuestionEntry {
  const option = (name: string, points: number) => ({ id: name, text, points, recommendation: 'improve' });
  const options = [option('a', 0), option('b', 50), { id: 'c', text, points: 100 }];
  return { kind: 'single', id, category, text, weight: 1, options };
}

/** As many rules as wished, each from a question of the first category to one of the second, and the lowest answers: too many can be searched by nobody. */
export function reachingRules(rules: number) {
  const numbers = Array.from({ length: rules }, (_, index) => index);
  const file: ModelFile = {
    ...smallModelFile,
    levels: smallModelFile.levels.map(({ gate: _, ...level }) => level),
    categories: ['before', 'after'].map((id) => ({ id, name: text, summary: text, weight: 1 })),
    questions: [
      ...numbers.map((number) => question(`before-${number}`, 'before')),
      ...numbers.map((number) => question(`after-${number}`, 'after')),
    ],
    rules: numbers.map((number) => ({
      id: `rule-${number}`,
      when: { question: `before-${number}`, is: 'a' },
      skip: [{ question: `after-${number}`, implies: 'a' }],
      reason: text,
    })),
    recommendations: [{ id: 'improve', text, firstStep: text, effort: 3 }],
    glossary: [],
  };
  const lowest: AnswerValue = { kind: 'option', option: 'a' };
  return { file, answers: new Map(numbers.map((number) => [`before-${number}`, lowest])) };
}
