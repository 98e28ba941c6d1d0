import type { AnswerValue } from '../../format/answer.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import type { Random } from '../random.ts';
import type { Difficulties } from './difficulties.ts';

/**
 * How a town answers a question by its ability, as graded response models see it (Samejima: Estimation of Latent Ability Using a
 * Response Pattern of Graded Scores, 1969): it has reached so much of what a question asks with a logistic error, and gives the
 * best answer whose points that covers.
 */
const discrimination = 1.5;
/** Ability that separates 0 points from 100 at middling difficulty: from minus to plus this. */
const reach = 1.2;
const unknownShare = 0.03;
const notApplicableShare = 0.09;

/** The answer to a question; three in a hundred are not known. */
export function latentAnswer(
  question: QuestionEntry,
  ability: number,
  difficulties: Difficulties,
  random: Random,
): AnswerValue {
  const chance = random.uniform();
  const base = ability - difficulties.question(question.id);
  const reached = base + logistic(random.uniform()) / discrimination;
  if (chance < unknownShare) return { kind: 'dontKnow' };
  if (question.notApplicable && chance < unknownShare + notApplicableShare) return { kind: 'notApplicable' };
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    const number = Math.round(zero + (full - zero) * clamped((reached + reach) / (2 * reach)));
    return { kind: 'number', number: Math.min(question.maximum, Math.max(question.minimum, number)) };
  }
  if (question.kind === 'single') {
    const best = question.options.findLast(({ points }) => points === 0 || thresholdOf(points) <= reached);
    return { kind: 'option', option: (best ?? question.options[0])?.id ?? '' };
  }
  const options = question.options.filter(
    ({ id }) => random.uniform() < optionChance(base, difficulties.option(question.id, id)),
  );
  return { kind: 'options', options: options.map(({ id }) => id) };
}

/** Points that a town of this ability has with a question on average, 0 to 100. */
export function expectedPoints(question: QuestionEntry, ability: number, difficulties: Difficulties): number {
  const base = ability - difficulties.question(question.id);
  if (question.kind === 'number') {
    const area = softplus(discrimination * (base + reach)) - softplus(discrimination * (base - reach));
    return (100 * area) / (2 * reach * discrimination);
  }
  if (question.kind === 'multiple') {
    return cappedMean(
      question.options.map(({ id, points }) => {
        return { points, chance: optionChance(base, difficulties.option(question.id, id)) };
      }),
    );
  }
  return question.options.reduce((sum, { points }, index) => {
    const gain = points - (question.options[index - 1]?.points ?? 0);
    return points === 0 ? sum : sum + gain * sigmoid(discrimination * (base - thresholdOf(points)));
  }, 0);
}

/** Mean of the points that add up to 100 at most, where each is had or not independently of the others. */
function cappedMean(options: readonly { readonly points: number; readonly chance: number }[]): number {
  const total = options.reduce((sum, { points }) => sum + points, 0);
  if (total <= 100) return options.reduce((sum, { points, chance }) => sum + points * chance, 0);
  // The chance of each sum from 0 to 100, the last one standing for all that would be more.
  const sums = options.reduce(
    (before, { points, chance }) => {
      const after = before.map((share) => share * (1 - chance));
      before.forEach((share, sum) => {
        const at = Math.min(100, sum + points);
        after[at] = (after[at] ?? 0) + share * chance;
      });
      return after;
    },
    [1, ...Array.from({ length: 100 }, () => 0)],
  );
  return sums.reduce((mean, share, sum) => mean + share * sum, 0);
}

function optionChance(base: number, difficulty: number): number {
  return sigmoid(discrimination * (base - difficulty));
}

/** What has to be reached for so many points. */
function thresholdOf(points: number): number {
  return ((points - 50) / 50) * reach;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function softplus(value: number): number {
  return value > 30 ? value : Math.log1p(Math.exp(value));
}

/** A draw from the standard logistic distribution. */
function logistic(uniform: number): number {
  const share = Math.min(1 - 1e-12, Math.max(1e-12, uniform));
  return Math.log(share / (1 - share));
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
