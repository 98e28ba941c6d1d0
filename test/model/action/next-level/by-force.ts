import type { WayWishes } from '../../../../model/action/next-level/cheapest-way.ts';
import { replay } from '../../../../model/flow/path.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type { NumberQuestion, OptionEntry, QuestionEntry } from '../../../../model/format/model-file.ts';
import { compare, type Fraction, fraction } from '../../../../model/scoring/fraction.ts';
import { pointsOf } from '../../../../model/scoring/points.ts';
import { type AssessmentScore, score } from '../../../../model/scoring/score.ts';
import { allAnswers } from './random-models.ts';

/** What trying every combination of better answers finds. */
export interface ByForce {
  /** The best one: least effort, fewest changes, highest score, earliest questions; null where none reaches the target. */
  readonly best: {
    readonly effort: number;
    readonly changed: readonly string[];
    readonly scored: AssessmentScore;
  } | null;
  /** Where none does: the highest level, and the highest score on it. */
  readonly farthest: { readonly level: number; readonly score: Fraction } | null;
}

interface Trial {
  readonly effort: number;
  readonly changes: readonly (readonly [string, AnswerValue])[];
}

/** Shares nothing with the search but the evaluation itself: efforts, replayed rules and the order of ways are worked out anew. */
export function byForce(model: MaturityModel, answers: Answers, target: number, wishes: WayWishes = {}): ByForce {
  const before = replay(model, answers);
  const present = new Map(answers);
  for (const step of before.steps) {
    const { id } = step.question;
    if (step.kind === 'skipped' && !present.has(id) && step.implied.kind !== 'notApplicable')
      present.set(id, step.implied);
  }
  const fixed = new Map(
    (wishes.fixed ?? []).flatMap(({ question: id, to }) => {
      const question = model.question.get(id);
      const effort = question && effortTo(model, question, present.get(id), to, true);
      return effort ? [[id, { to, effort }] as const] : [];
    }),
  );
  let trials: readonly Trial[] = [{ effort: 0, changes: [] }];
  for (const question of model.questions) {
    const must = fixed.get(question.id);
    const better = must ? [must] : stepsOf(model, question, present.get(question.id), wishes);
    const changed = better.flatMap(({ to, effort }) =>
      trials.map((trial) => ({
        effort: trial.effort + effort,
        changes: [...trial.changes, [question.id, to] as const],
      })),
    );
    trials = must ? changed : [...trials, ...changed];
  }
  const ascending = [...trials].sort((a, b) => a.effort - b.effort || a.changes.length - b.changes.length);
  const notApplicable = naOf(score(model, answers));
  let best: ByForce['best'] = null;
  let length = 0;
  let farthest: ByForce['farthest'] = null;
  for (const trial of ascending) {
    if (best && (trial.effort > best.effort || trial.changes.length > length)) break;
    const scored = outcome(model, answers, present, trial);
    if (!scored || naOf(scored) !== notApplicable) continue;
    const own = { level: scored.reached.level, score: scored.standings.official.score ?? fraction(0) };
    if (
      !farthest ||
      own.level > farthest.level ||
      (own.level === farthest.level && compare(own.score, farthest.score) > 0)
    ) {
      farthest = own;
    }
    if (own.level < target) continue;
    const found = { effort: trial.effort, changed: trial.changes.map(([id]) => id), scored };
    const better = best && compare(own.score, best.scored.standings.official.score ?? fraction(0));
    if (best === null || (better ?? 0) > 0 || (better === 0 && earlier(model, found.changed, best.changed)))
      best = found;
    length = trial.changes.length;
  }
  return { best, farthest };
}

/** The score of a trial; undefined where a change falls on a question that is not asked in the end. */
function outcome(
  model: MaturityModel,
  answers: Answers,
  present: Answers,
  { changes }: Trial,
): AssessmentScore | undefined {
  let given: Answers = new Map([...answers, ...changes]);
  for (;;) {
    const { steps } = replay(model, given);
    const opened = steps.find((step) => step.kind === 'asked' && !step.answer && present.has(step.question.id));
    if (!opened) {
      const asked = new Set(steps.flatMap((step) => (step.kind === 'asked' ? [step.question.id] : [])));
      return changes.every(([id]) => asked.has(id)) ? score(model, given) : undefined;
    }
    const { id } = opened.question;
    given = new Map([...given, ...[...present].filter(([kept]) => kept === id)]);
  }
}

function naOf({ categories }: AssessmentScore): string {
  const all = categories.flatMap(({ questions }) => questions);
  return all.flatMap(({ question, state }) => (state === 'notApplicable' ? [question.id] : [])).join();
}

function earlier(model: MaturityModel, a: readonly string[], b: readonly string[]): boolean {
  const name = (ids: readonly string[]) => model.questions.map(({ id }) => (ids.includes(id) ? '0' : '1')).join('');
  return name(a) < name(b);
}

function stepsOf(
  model: MaturityModel,
  question: QuestionEntry,
  from: AnswerValue | undefined,
  { excluded }: WayWishes,
) {
  if (excluded?.includes(question.id)) return [];
  return allAnswers(question).flatMap((to) => {
    const effort = effortTo(model, question, from, to, false);
    return effort === null ? [] : [{ to, effort }];
  });
}

/**
 * Effort of one better answer; null where it is none.
 *
 * @param anywhere whether a number may come to rest between the edges of its bands, and a chosen option be dropped
 */
function effortTo(
  model: MaturityModel,
  question: QuestionEntry,
  from: AnswerValue | undefined,
  to: AnswerValue,
  anywhere: boolean,
): number | null {
  const [has, gets] = [from && pointsOf(question, from), pointsOf(question, to)];
  if (!from || !has || !gets || compare(gets, has) <= 0) return null;
  const own = ({ effort, recommendation }: Pick<OptionEntry, 'effort' | 'recommendation'>) =>
    effort ?? (recommendation ? (model.recommendation.get(recommendation)?.effort ?? 3) : 3);
  if (question.kind === 'single') {
    if (from.kind !== 'option') return null;
    let total = question.options.filter(({ id }) => id === from.option).map(own)[0] ?? 0;
    for (let points = 0; points < 100; points += 1) {
      const there = question.options.filter((option) => option.points === points).map(own);
      if (compare(fraction(points), has) > 0 && compare(fraction(points), gets) < 0 && there.length > 0) {
        total += Math.min(...there);
      }
    }
    return total;
  }
  if (question.kind === 'multiple') {
    if (from.kind !== 'options' || to.kind !== 'options') return null;
    if (!anywhere && !from.options.every((id) => to.options.includes(id))) return null;
    const added = question.options.filter(({ id }) => to.options.includes(id) && !from.options.includes(id));
    return added.reduce((sum, option) => sum + own(option), 0);
  }
  if (from.kind !== 'number' || to.kind !== 'number') return null;
  return effortToNumber(model, question, from.number, to.number, anywhere);
}

/** Walks number by number, and pays for a band when it comes into it. */
function effortToNumber(
  model: MaturityModel,
  question: NumberQuestion,
  from: number,
  to: number,
  anywhere: boolean,
): number | null {
  const points = (number: number) => pointsOf(question, { kind: 'number', number }) ?? fraction(0);
  const band = (number: number) =>
    question.recommendations?.findIndex(({ below }) => compare(points(number), fraction(below)) < 0) ?? -1;
  const pay = (index: number) =>
    model.recommendation.get(question.recommendations?.[index]?.recommendation ?? '')?.effort ?? 3;
  const step = question.goalposts.full > question.goalposts.zero ? 1 : -1;
  const end = step > 0 ? question.maximum : question.minimum;
  let total = pay(band(from));
  for (let number = from; number !== to; number += step) {
    const next = number + step;
    const changes = band(next) !== band(number);
    if (next === to) {
      const full = compare(points(to), points(end)) === 0 && compare(points(number), points(end)) < 0;
      return anywhere || changes || full ? total : null;
    }
    if (changes && compare(points(next), points(end)) < 0) total += pay(band(next));
  }
  return null;
}
