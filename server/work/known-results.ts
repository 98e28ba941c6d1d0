import type { Evaluation } from '../../model/action/evaluation.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { type CommonItems, commonItems } from '../../model/scoring/common-items.ts';
import { spanningRevision } from '../../model/scoring/spanning-revision.ts';
import type { SubmissionRecord } from '../storage/store.ts';
import { givenAnswers } from './given-answers.ts';
import { laterRevisions } from './later-revisions.ts';
import { pinnedModel } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** What a municipality submitted in one wave, ready to be compared. */
export interface KnownResult {
  readonly submission: SubmissionRecord;
  readonly model: MaturityModel;
  readonly answers: Answers;
  /** As frozen with the submission. */
  readonly evaluation: Evaluation;
}

/** Two results, one after the other, with what their versions of the model have in common. */
export interface ResultPair {
  readonly before: KnownResult;
  readonly after: KnownResult;
  readonly common: CommonItems;
}

/** What a municipality submitted in these waves, in their order. */
export async function knownResults(
  work: Workplace,
  municipality: string,
  waves: readonly string[],
): Promise<readonly KnownResult[]> {
  const submissions = await work.store.submissionsOf(municipality, waves);
  return Promise.all(
    submissions.map(async (submission) => {
      const { model } = await pinnedModel(work, submission.modelVersion);
      return {
        ...{ submission, model, answers: givenAnswers(submission) },
        evaluation: JSON.parse(submission.evaluation),
      };
    }),
  );
}

/** Each result with the one after it. */
export function resultPairs(work: Workplace, results: readonly KnownResult[]): Promise<readonly ResultPair[]> {
  const pairs = results.flatMap((before, place) => {
    const after = results[place + 1];
    return after ? [{ before, after }] : [];
  });
  return Promise.all(
    pairs.map(async ({ before, after }) => {
      const later = await laterRevisions(work, before.model, after.model);
      return { before, after, common: commonItems(before.model, spanningRevision(before.model, later)) };
    }),
  );
}
