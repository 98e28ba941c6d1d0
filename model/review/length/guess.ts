import type { MaturityModel } from '../../format/compiled-model.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import { type Difficulties, guessedDifficulties } from './difficulties.ts';
import { expectedPoints } from './latent-answer.ts';

/** One guess at which questions are hard, and what that makes of a score. */
export interface Guess {
  readonly difficulties: Difficulties;
  /** The ability at which a town has a score, 0 to 100 points, on average; read off between tried ones. */
  abilityFor(score: number): number;
}

/** Abilities that are tried, from the lowest to the highest. */
const [lowest, highest, step] = [-6, 6, 0.1];
const tries = Math.round((highest - lowest) / step) + 1;

export function guessAt(model: MaturityModel, guess: number): Guess {
  const difficulties = guessedDifficulties(guess);
  const shares = sharesOf(model);
  const known = new Map<number, number>();

  /** At a tried ability: weighted means as the arithmetic score has them (method 1.3), with nothing skipped and nothing open. */
  function scoreAt(tried: number): number {
    const found =
      known.get(tried) ??
      shares.reduce((sum, [question, share]) => {
        return sum + share * expectedPoints(question, lowest + tried * step, difficulties);
      }, 0);
    known.set(tried, found);
    return found;
  }

  return {
    difficulties,
    abilityFor(score) {
      // The score grows with the ability, so that the first one that reaches it is found by halves.
      let [from, to] = [0, tries];
      while (from < to) {
        const middle = Math.floor((from + to) / 2);
        if (scoreAt(middle) >= score) to = middle;
        else from = middle + 1;
      }
      if (from === 0) return lowest;
      if (from === tries) return highest;
      const [before, after] = [scoreAt(from - 1), scoreAt(from)];
      return lowest + (from - 1) * step + (step * (score - before)) / (after - before);
    },
  };
}

/** Each question with its share in the score; the shares add up to 1. */
function sharesOf(model: MaturityModel): readonly (readonly [QuestionEntry, number])[] {
  const totals = new Map<string, number>();
  for (const { category, weight } of model.questions) totals.set(category, (totals.get(category) ?? 0) + weight);
  const all = model.categories.reduce((sum, { weight }) => sum + weight, 0);
  return model.questions.map((question) => {
    const { category, weight } = question;
    const ofCategory = (model.category.get(category)?.weight ?? 0) / all;
    return [question, (ofCategory * weight) / (totals.get(category) ?? weight)];
  });
}
