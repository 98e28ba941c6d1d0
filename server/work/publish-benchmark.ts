import type { Evaluation } from '../../model/action/evaluation.ts';
import type { Publication } from '../../model/benchmark/publication.ts';
import { type Contribution, publish } from '../../model/benchmark/publish.ts';
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
 * stay out.
 */
export async function publishBenchmark(work: Workplace, waveId: string): Promise<BenchmarkOutcome> {
  const wave = (await work.store.waves()).find(({ id }) => id === waveId);
  if (!wave) return { kind: 'unknown-wave' };
  if (wave.status === 'prepared') return { kind: 'not-begun' };
  const { id, version, benchmark } = (await pinnedModel(work, wave.modelVersion)).model.file;
  const submissions = await work.store.submissions(waveId);
  const contributions = submissions.flatMap(contribution);
  const at = work.clock();
  const last = await work.store.benchmark(waveId);
  const previous: Publication | null = last && JSON.parse(last.text);
  const draft = publish({
    wave: waveId,
    number: 1,
    publishedAt: instantOf(at),
    model: { id, version },
    minimumGroupSize: benchmark.minimumGroupSize,
    contributions,
    previous,
  });
  const { minimumGroupSize } = draft;
  if (draft.groups.length === 0) return { kind: 'too-few', contributions: contributions.length, minimumGroupSize };
  const number = await work.store.publishBenchmark(waveId, at, (next) => JSON.stringify({ ...draft, number: next }));
  return {
    kind: 'published',
    publication: { ...draft, number },
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
