import type { Change, Development } from '../../model/contract/development.ts';
import { answerChanges } from '../../model/scoring/answer-changes.ts';
import { commonScores } from '../../model/scoring/common-scores.ts';
import { individualChange } from '../../model/study/individual-change.ts';
import { contractValue } from './answers-of.ts';
import type { KnownResult, ResultPair } from './known-results.ts';

/** Hundredths by metric, `overall` and categories; what is not rated is absent. */
type Scores = Readonly<Record<string, number | null>>;

/**
 * The change from one result to the next one (method 6): of the frozen scores where both have one version of the model, of the scores on
 * the common questions across a revision, and of nothing where those carry too little. Single answers are compared as far as
 * their question is common.
 */
export function resultChange({ before, after, common }: ResultPair): Development['changes'][number] {
  const isRevised = before.submission.modelVersion !== after.submission.modelVersion;
  const comparable = !isRevised || common.comparable;
  const [was, is]: readonly Scores[] = isRevised
    ? [commonScores(common, 'old', before.answers).scores, commonScores(common, 'next', after.answers).scores]
    : [nativeScores(before), nativeScores(after)];
  const change = (metric: string) => (comparable ? changeOf(was?.[metric], is?.[metric]) : null);
  return {
    from: before.submission.wave,
    to: after.submission.wave,
    comparable,
    overall: change('overall'),
    categories: after.model.categories.map(({ id }) => ({ category: id, change: change(id) })),
    answers: answerChanges(common, before.answers, after.answers).map((one) => {
      return { ...one, before: contractValue(one.before), after: contractValue(one.after) };
    }),
  };
}

function nativeScores({ evaluation }: KnownResult): Scores {
  const categories = evaluation.categories.map(({ category, score }): [string, number | null] => [category, score]);
  return { overall: evaluation.score.score, ...Object.fromEntries(categories) };
}

function changeOf(before: number | null | undefined, after: number | null | undefined): Change | null {
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  return { ...individualChange(before, after) };
}
