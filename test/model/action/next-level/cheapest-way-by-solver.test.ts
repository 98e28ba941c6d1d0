import { describe, expect, it } from 'vitest';
import { cheapestWay } from '../../../../model/action/next-level/cheapest-way.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { Effort, ModelFile, OptionEntry, QuestionEntry } from '../../../../model/format/model-file.ts';
import { type Random, randomFrom } from '../../../../model/review/random.ts';
import { smallModelFile } from '../../../support/small-model.ts';
import { type Choice, leastEffort, type Row } from './mixed-program.ts';

const text = { de: 'Text', en: 'Text' };
/** In every category, so that all points count in whole units of the same size. */
const weightInCategory = 20;
const thresholds = [0, 20, 40, 60, 80];

interface Invented {
  readonly file: ModelFile;
  readonly answers: ReadonlyMap<string, AnswerValue>;
  readonly target: number;
}

/** Ninety-nine questions in ten categories without rules; options of a multiple question come to 100 points together. */
function invented(seed: string): Invented {
  const random = randomFrom(seed);
  const answers = new Map<string, AnswerValue>();
  const categories = Array.from({ length: 10 }, (_, index) => {
    return { id: `c${index}`, name: text, summary: text, weight: 5 + Math.floor(random.uniform() * 8) };
  });
  const questions = categories.flatMap(({ id: category }, index) =>
    weights(random, index === 0 ? 9 : 10).map((weight, place): QuestionEntry => {
      const id = `${category}-${place}`;
      const { question, answer } = inventedQuestion(random, { id, category, weight, text });
      answers.set(id, answer);
      return question;
    }),
  );
  const level = random.pick([1, 2, 3]);
  const levels = smallModelFile.levels.map(({ gate: _, ...entry }, at) =>
    at >= 2 ? { ...entry, gate: { minimumCategoryLevel: at } } : entry,
  );
  const file = { ...smallModelFile, levels, categories, questions, rules: [], recommendations: [], glossary: [] };
  const scoring = { openAnswers: 'evidence', aggregation: 'arithmetic', weightVariation: 25 } as const;
  return { file: { ...file, scoring }, answers, target: level + 2 };
}

function weights(random: Random, count: number): readonly number[] {
  const found = Array.from({ length: count }, () => 1);
  for (let left = weightInCategory - count; left > 0; left -= 1) {
    const at = random.pick(found.flatMap((weight, index) => (weight < 3 ? [index] : [])));
    found[at] = (found[at] ?? 0) + 1;
  }
  return found;
}

function inventedQuestion(
  random: Random,
  base: Pick<QuestionEntry, 'id' | 'category' | 'weight' | 'text'>,
): { readonly question: QuestionEntry; readonly answer: AnswerValue } {
  const option = (points: number, index: number): OptionEntry => {
    return { id: `o${index}`, text, points, effort: random.pick<Effort>([1, 2, 3, 5, 8]) };
  };
  if (random.uniform() < 0.2) {
    const options = random
      .pick([
        [20, 20, 30, 30],
        [10, 15, 15, 25, 35],
        [40, 40, 20],
      ])
      .map(option);
    const chosen = options.filter(() => random.uniform() < 0.35).map(({ id }) => id);
    return { question: { ...base, kind: 'multiple', options }, answer: { kind: 'options', options: chosen } };
  }
  const options = random
    .pick([
      [0, 30, 65, 100],
      [0, 20, 45, 75, 100],
      [0, 50, 100],
      [0, 15, 100],
    ])
    .map(option);
  const at = Math.min(options.length - 1, Math.floor(random.uniform() * random.uniform() * options.length * 1.6));
  return { question: { ...base, kind: 'single', options }, answer: { kind: 'option', option: `o${at}` } };
}

/** The same problem in the words of a solver: one choice for each better option, gains in 20ths of a point. */
function program({ file, answers, target }: Invented): {
  readonly choices: readonly Choice[];
  readonly rows: readonly Row[];
} {
  const choices: Choice[] = [];
  const rows: Row[] = [];
  const gains = new Map<string, { readonly category: string; readonly gain: number }>();
  const present = new Map<string, number>(file.categories.map(({ id }) => [id, 0]));
  const count = (category: string, points: number) => present.set(category, (present.get(category) ?? 0) + points);
  for (const question of file.questions) {
    const { id, category, weight } = question;
    const value = answers.get(id);
    if (question.kind === 'multiple') {
      for (const { id: option, points, effort = 3 } of question.options) {
        if (value?.kind === 'options' && value.options.includes(option)) count(category, weight * points);
        else {
          const name = `${id.replace('-', '_')}_${option}`;
          choices.push({ name, effort });
          gains.set(name, { category, gain: weight * points });
        }
      }
    } else if (question.kind === 'single') {
      const at = question.options.findIndex((option) => value?.kind === 'option' && value.option === option.id);
      const has = question.options[at]?.points ?? 0;
      count(category, weight * has);
      const names = question.options.slice(at + 1).map(({ id: option, points }, more) => {
        const name = `${id.replace('-', '_')}_${option}`;
        const passed = question.options.slice(at, at + more + 1);
        choices.push({ name, effort: passed.reduce((sum, { effort = 3 }) => sum + effort, 0) });
        gains.set(name, { category, gain: weight * (points - has) });
        return name;
      });
      if (names.length > 1) rows.push({ weights: new Map(names.map((name) => [name, 1])), most: 1 });
    }
  }
  const weightOf = new Map(file.categories.map(({ id, weight }) => [id, weight]));
  const total = file.categories.reduce((sum, { weight }) => sum + weight, 0);
  const has = file.categories.reduce((sum, { id, weight }) => sum + weight * (present.get(id) ?? 0), 0);
  const weighted = [...gains].map(
    ([name, { category, gain }]) => [name, gain * (weightOf.get(category) ?? 0)] as const,
  );
  rows.push({ weights: new Map(weighted), least: (thresholds[target - 1] ?? 0) * weightInCategory * total - has });
  // The level that begins at 60 points asks for level 3 in every category, and so on.
  const least = (thresholds[target - 2] ?? 0) * weightInCategory;
  for (const { id } of file.categories) {
    const own = [...gains]
      .filter(([, { category }]) => category === id)
      .map(([name, { gain }]) => [name, gain] as const);
    if (own.length > 0) rows.push({ weights: new Map(own), least: least - (present.get(id) ?? 0) });
  }
  return { choices, rows };
}

describe('the cheapest way in models of 99 questions', () => {
  it('takes the effort that a solver of mixed-integer programs finds, in 100 of 100', async () => {
    const efforts = [];
    for (let index = 0; index < 100; index += 1) {
      const one = invented(`solver ${index}`);
      const found = cheapestWay(compile(one.file), one.answers, { target: one.target });
      const { choices, rows } = program(one);
      const effort = found.kind === 'found' ? found.ways[0]?.effort : null;
      efforts.push({ index, ours: effort, solver: await leastEffort(choices, rows) });
    }
    expect(efforts.map(({ index, ours }) => ({ index, effort: ours }))).toEqual(
      efforts.map(({ index, solver }) => ({ index, effort: solver })),
    );
    expect(efforts.filter(({ ours }) => ours !== null && ours !== undefined && ours > 20).length).toBeGreaterThan(50);
  }, 180_000);
});
