import type { Publication } from '../../model/benchmark/publication.ts';
import { type Published, type PublishedSet, publish } from '../../model/benchmark/publish.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { instantOf } from './instant.ts';
import { pinnedModel } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

export type BenchmarkOutcome =
  | {
      readonly kind: 'published';
      readonly publication: Publication;
      /** Municipalities that count in it. */
      readonly contributions: number;
      /** Groups that have new figures; the others keep theirs, with their date. */
      readonly renewed: readonly string[];
      /** Groups whose new figures, with all that was published before, would have given somebody away: they keep their earlier ones. */
      readonly refused: readonly string[];
    }
  | { readonly kind: 'unknown-wave' }
  | { readonly kind: 'not-begun' }
  /** The collective result of the wave is published; nothing comes after it. */
  | { readonly kind: 'study-published' }
  /** No group may have new figures since publication `number`. */
  | {
      readonly kind: 'nothing-new';
      readonly number: number;
      readonly contributions: number;
      readonly refused: readonly string[];
    }
  /** The histograms are not those of the submissions that count. */
  | { readonly kind: 'unsound'; readonly reason: string }
  /** No group has enough contributions to say anything. */
  | { readonly kind: 'too-few'; readonly contributions: number; readonly minimumGroupSize: number };

/**
 * Freezes the benchmark (Vergleichswerte) of a wave from its submissions as they are now. Provisional results stay out, counties are
 * apart. Where somebody else publishes meanwhile it begins again, on what is submitted by then.
 */
export async function publishBenchmark(work: Workplace, waveId: string): Promise<BenchmarkOutcome> {
  const wave = (await work.store.waves()).find(({ id }) => id === waveId);
  if (!wave) return { kind: 'unknown-wave' };
  if (wave.status === 'prepared') return { kind: 'not-begun' };
  const { file } = (await pinnedModel(work, wave.modelVersion)).model;
  for (;;) {
    if ((await work.store.study(waveId)) !== null) return { kind: 'study-published' };
    const outcome = await publishNext(work, waveId, file);
    if (outcome !== null) return outcome;
  }
}

/** Null where the number was taken before the publication was stored. */
async function publishNext(
  { store, clock }: Workplace,
  wave: string,
  { id, version, benchmark }: MaturityModel['file'],
): Promise<BenchmarkOutcome | null> {
  const { newest, sets: earlier, members, histograms, known } = await store.benchmarkBasis(wave);
  const at = clock();
  const number = (newest?.number ?? 0) + 1;
  const published = orUnsound(() =>
    publish({
      wave,
      number,
      publishedAt: instantOf(at),
      model: { id, version },
      minimumGroupSize: benchmark.minimumGroupSize,
      members,
      known,
      figures: histograms,
      previous: newest && JSON.parse(newest.text),
      earlier: earlier.flatMap((text): readonly PublishedSet[] => JSON.parse(text)),
    }),
  );
  if ('kind' in published) return published;
  const { publication, sets, refused } = published;
  const contributions = members.length;
  const { minimumGroupSize } = publication;
  if (publication.groups.length === 0) return { kind: 'too-few', contributions, minimumGroupSize };
  if (newest && sets.length === 0) return { kind: 'nothing-new', number: newest.number, contributions, refused };
  const frozen = { number, publishedAt: at, text: JSON.stringify(publication) };
  if (!(await store.publishBenchmark(wave, frozen, JSON.stringify(sets)))) return null;
  const renewed = sets.map(({ group }) => group).sort();
  return { kind: 'published', publication, contributions, renewed, refused };
}

/** Counts that do not fit the members are told, and nothing is published of them. */
function orUnsound(make: () => Published): Published | Extract<BenchmarkOutcome, { kind: 'unsound' }> {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'unsound', reason: error.message };
    throw error;
  }
}
