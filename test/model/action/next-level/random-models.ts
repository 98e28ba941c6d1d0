import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type {
  Condition,
  Effort,
  Gate,
  Implied,
  OptionEntry,
  QuestionEntry,
  RuleEntry,
  ScoringPolicy,
} from '../../../../model/format/model-file.ts';
import { type Random, randomFrom } from '../../../../model/review/random.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const text = { de: 'Text', en: 'Text' };
const efforts: readonly Effort[] = [1, 2, 3, 5, 8];

/** Models of three to five questions in two or three categories, with rules that look back, gates, and answers to them. */
export interface RandomCase {
  readonly model: MaturityModel;
  readonly answers: ReadonlyMap<string, AnswerValue>;
}

export function randomCase(seed: string): RandomCase {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random.uniform() * (most + 1));
  const categories = Array.from({ length: 2 + upTo(1) }, (_, index) => `c${index}`);
  const count = categories.length + upTo(2);
  const questions = Array.from({ length: count }, (_, index) =>
    randomQuestion(random, `q${index}`, categories[Math.floor((index * categories.length) / count)] ?? ''),
  );
  const scoring: ScoringPolicy = {
    openAnswers: random.pick(['evidence', 'neutral']),
    aggregation: random.pick(['arithmetic', 'geometric']),
    weightVariation: 25,
  };
  const model = compile({
    ...smallModelFile,
    levels: smallModelFile.levels.map(({ gate: _, ...level }, index) => {
      const gate = index >= 2 && random.uniform() < 0.4 ? randomGate(random, questions) : undefined;
      return gate ? { ...level, gate } : level;
    }),
    categories: categories.map((id) => ({ id, name: text, summary: text, weight: 1 + upTo(3) })),
    questions,
    rules: Array.from({ length: upTo(3) }, (_, index) => randomRule(random, `r${index}`, questions)),
    recommendations: efforts.map((effort) => ({ id: `recommended-${effort}`, text, firstStep: text, effort })),
    glossary: [],
    scoring,
  });
  const answers = new Map<string, AnswerValue>();
  for (const question of questions) {
    const chance = random.uniform();
    if (chance < 0.07) continue;
    if (chance < 0.12) answers.set(question.id, { kind: 'dontKnow' });
    else if (chance < 0.17) answers.set(question.id, { kind: 'notApplicable' });
    else answers.set(question.id, random.pick(random.uniform() < 0.6 ? lowAnswers(question) : allAnswers(question)));
  }
  return { model, answers };
}

/** Every answer that says something. */
export function allAnswers(question: QuestionEntry): readonly AnswerValue[] {
  if (question.kind === 'single') return question.options.map(({ id }) => ({ kind: 'option', option: id }));
  if (question.kind === 'number') {
    const length = question.maximum - question.minimum + 1;
    return Array.from({ length }, (_, index) => ({ kind: 'number', number: question.minimum + index }));
  }
  const ids = question.options.map(({ id }) => id);
  return Array.from({ length: 2 ** ids.length }, (_, mask) => ({
    kind: 'options',
    options: ids.filter((_, index) => (mask >> index) % 2 === 1),
  }));
}

function lowAnswers(question: QuestionEntry): readonly AnswerValue[] {
  const all = allAnswers(question);
  const falling = question.kind === 'number' && question.goalposts.zero > question.goalposts.full;
  return falling ? all.slice(-2) : all.slice(0, 2);
}

function randomQuestion(random: Random, id: string, category: string): QuestionEntry {
  const base = { id, category, text, weight: 1 + Math.floor(random.uniform() * 3), notApplicable: text };
  const kind = random.pick(['single', 'single', 'single', 'multiple', 'number'] as const);
  if (kind === 'number') {
    const falling = random.uniform() < 0.4;
    const [low, high] = [Math.floor(random.uniform() * 2), 3 + Math.floor(random.uniform() * 3)];
    const bands = [random.pick([10, 30, 50]), random.pick([60, 80, 100])];
    return {
      ...base,
      kind,
      minimum: 0,
      maximum: random.pick([4, 5]),
      goalposts: falling ? { zero: high, full: low } : { zero: low, full: high },
      unit: text,
      recommendations: bands
        .slice(random.pick([0, 1, 0]))
        .map((below) => ({ below, recommendation: `recommended-${random.pick(efforts)}` })),
    };
  }
  const option = (index: number, points: number): OptionEntry => ({
    id: `o${index}`,
    text,
    points,
    ...(random.uniform() < 0.7 ? { recommendation: `recommended-${random.pick(efforts)}` } : {}),
    ...(random.uniform() < 0.4 ? { effort: random.pick(efforts) } : {}),
  });
  if (kind === 'multiple') {
    const options = Array.from({ length: 2 + Math.floor(random.uniform() * 2) }, (_, index) =>
      option(index, random.pick([0, 20, 40, 50, 60])),
    );
    return { ...base, kind, options };
  }
  const points = random.pick([
    [0, 100],
    [0, 50, 100],
    [0, 40, 100],
    [20, 60, 60],
    [0, 30, 75, 100],
    [100, 0, 50],
  ]);
  return { ...base, kind, options: points.map((one, index) => option(index, one)) };
}

function randomGate(random: Random, questions: readonly QuestionEntry[]): Gate {
  const asked = random.pick(questions);
  return {
    ...(random.uniform() < 0.6 ? { minimumCategoryLevel: 1 + Math.floor(random.uniform() * 4) } : {}),
    ...(random.uniform() < 0.6 ? { questions: [{ question: asked.id, points: random.pick([20, 40, 60, 100]) }] } : {}),
  };
}

function randomRule(random: Random, id: string, questions: readonly QuestionEntry[]): RuleEntry {
  const at = 1 + Math.floor(random.uniform() * (questions.length - 1));
  const skipped = questions.slice(at).filter((_, index) => index === 0 || random.uniform() < 0.3);
  return {
    id,
    when: randomCondition(random, questions.slice(0, at), 2),
    skip: skipped.map((question) => ({ question: question.id, implies: randomImplied(random, question) })),
    reason: text,
  };
}

function randomCondition(random: Random, earlier: readonly QuestionEntry[], depth: number): Condition {
  const part = () => randomCondition(random, earlier, depth - 1);
  const chance = random.uniform();
  if (depth > 0 && chance < 0.15) return { all: [part(), part()] };
  if (depth > 0 && chance < 0.3) return { any: [part(), part()] };
  if (depth > 0 && chance < 0.4) return { not: part() };
  const question = random.pick(earlier);
  const limit = question.kind === 'number' ? random.pick([0, 1, 2, 3]) : random.pick([0, 30, 50]);
  if (question.kind === 'number' || chance > 0.75) {
    return random.uniform() < 0.7
      ? { question: question.id, atMost: limit }
      : { question: question.id, atLeast: limit };
  }
  const ids = question.options.map((option) => option.id);
  return chance < 0.6
    ? { question: question.id, is: random.pick(ids) }
    : { question: question.id, in: ids.slice(0, 2) };
}

function randomImplied(random: Random, question: QuestionEntry): Implied {
  if (random.uniform() < 0.15) return { notApplicable: true };
  const value = random.pick(random.uniform() < 0.6 ? lowAnswers(question) : allAnswers(question));
  if (value.kind === 'number') return value.number;
  if (value.kind === 'options') return value.options;
  return value.kind === 'option' ? value.option : { notApplicable: true };
}
