import type { Evaluation } from '../../model/action/evaluation.ts';
import type { Publication } from '../../model/benchmark/publication.ts';
import { type Contribution, publish } from '../../model/benchmark/publish.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { SubmissionRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { pinnedModel } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

export type BenchmarkOutcome =
  | {
      readonly kind: 'published';
      readonly publication: Publication;
      readonly submissions: number;
      readonly contributions: number;
    }
  | { readonly kind: 'unknown-wave' }
  | { readonly kind: 'not-begun' }
  /** No group has enough contributions to say anything. */
  | { readonly kind: 'too-few'; readonly contributions: number; readonly minimumGroupSize: number };

/**
 * Freezes the benchmark (Vergleichswerte) of a wave from its submissions as they are now. Provisional results and counties
 * stay out. Where somebody else publishes meanwhile it begins again, on what is submitted by then.
 */
export async function publishBenchmark(work: Workplace, waveId: string): Promise<BenchmarkOutcome> {
  const wave = (await work.store.waves()).find(({ id }) => id === waveId);
  if (!wave) return { kind: 'unknown-wave' };
  if (wave.status === 'prepared') return { kind: 'not-begun' };
  const { file } = (await pinnedModel(work, wave.modelVersion)).model;
  for (;;) {
    const outcome = await publishNext(work, waveId, file);
    if (outcome !== null) return outcome;
  }
}

/** Null where the number was taken before the publication was stored. */
async function publishNext(
  work: Workplace,
  waveId: string,
  { id, version, benchmark }: MaturityModel['file'],
): Promise<BenchmarkOutcome | null> {
  // Read before the submissions: whatever a later publication froze is among them.
  const last = await work.store.benchmark(waveId);
  const submissions = await work.store.submissions(waveId);
  const contributions = submissions.flatMap(contribution);
  const at = work.clock();
  const previous: Publication | null = last && JSON.parse(last.text);
  const number = (last?.number ?? 0) + 1;
  const publication = publish({
    wave: waveId,
    number,
    publishedAt: instantOf(at),
    model: { id, version },
    minimumGroupSize: benchmark.minimumGroupSize,
    contributions,
    previous,
  });
  const { minimumGroupSize } = publication;
  if (publication.groups.length === 0) {
    return { kind: 'too-few', contributions: contributions.length, minimumGroupSize };
  }
  const frozen = { number, publishedAt: at, text: JSON.stringify(publication) };
  if (!(await work.store.publishBenchmark(waveId, frozen))) return null;
  return {
    kind: 'published',
    publication,
    submissions: submissions.length,
    contributions: contributions.length,
  };
}

function contribution({ municipality, groups, evaluation, at }: SubmissionRecord): Contribution[] {
  const { score, level, categories, provisional }: Evaluation = JSON.parse(evaluation);
  if (provisional.length > 0 || groups.length === 0 || score.score === null) return [];
  const rated = categories.flatMap((entry): [string, number][] =>
    entry.score === null ? [] : [[entry.category, entry.score]],
  );
  return [
    {
      municipality,
      at: instantOf(at),
      groups,
      level,
      scores: Object.fromEntries([['overall', score.score], ...rated]),
    },
  ];
}
