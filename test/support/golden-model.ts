import type { AnswerValue } from '../../model/format/answer.ts';
import { compile } from '../../model/format/compile.ts';
import type { ModelFile, ScoringPolicy, SingleQuestion } from '../../model/format/model-file.ts';
import { smallModelFile } from './small-model.ts';

const steps = [0, 25, 50, 75, 100];

/** A question whose options are worth 0, 25, 50, 75 and 100 points and are named after them. */
export function fiveStepQuestion(id: string, category: string, weight: number): SingleQuestion {
  return {
    kind: 'single',
    id,
    category,
    weight,
    text: { de: id, en: id },
    notApplicable: { de: 'Liegt woanders.', en: 'Lies elsewhere.' },
    options: steps.map((points) => ({ id: `p${points}`, points, text: { de: `${points}`, en: `${points}` } })),
  };
}

/**
 * The golden file of the method: A (weight 2) with questions of weight 2, 1, 1, 1; B (1) with 1, 1, 2; C (1) with 1, 3. The
 * last question of B is skipped with 0 points when its first is answered with 100.
 */
export function goldenModel(scoring: Partial<ScoringPolicy> = {}, change: Partial<ModelFile> = {}) {
  const weights: [string, number[]][] = [
    ['a', [2, 1, 1, 1]],
    ['b', [1, 1, 2]],
    ['c', [1, 3]],
  ];
  return compile({
    ...smallModelFile,
    levels: smallModelFile.levels.map(({ gate: _, ...level }) => level),
    categories: [2, 1, 1].map((weight, index) => {
      const id = weights[index]?.[0] ?? '';
      return { id, weight, name: { de: id, en: id }, summary: { de: id, en: id } };
    }),
    questions: weights.flatMap(([id, own]) =>
      own.map((weight, index) => fiveStepQuestion(`${id}-${index + 1}`, id, weight)),
    ),
    rules: [
      {
        id: 'b-settled',
        when: { question: 'b-1', is: 'p100' },
        skip: [{ question: 'b-3', implies: 'p0' }],
        reason: { de: 'Damit erledigt.', en: 'Settled by that.' },
      },
    ],
    recommendations: [],
    glossary: [],
    scoring: { openAnswers: 'evidence', aggregation: 'arithmetic', weightVariation: 25, ...scoring },
    ...change,
  });
}

export function points(value: number): AnswerValue {
  return { kind: 'option', option: `p${value}` };
}

/** The answers of the golden file; `c-1` is missing. */
export function goldenAnswers(): Map<string, AnswerValue> {
  return new Map<string, AnswerValue>([
    ['a-1', points(75)],
    ['a-2', points(50)],
    ['a-3', { kind: 'notApplicable' }],
    ['a-4', { kind: 'dontKnow' }],
    ['b-1', points(100)],
    ['b-2', points(25)],
    ['c-2', points(50)],
  ]);
}
