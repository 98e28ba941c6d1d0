import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { type Published, type PublishInput, publish } from '../../../model/benchmark/publish.ts';
import { unknownId } from '../../../model/benchmark/unknown.ts';
import { type Contribution, groupFigures } from '../../support/peer-figures.ts';

export const head = {
  wave: 'wave-1',
  number: 1,
  publishedAt: '2026-11-01T08:00:00.000Z',
  model: { id: 'small', version: '1.0.0' },
};

/** One that belongs to `all`, on level 3. */
export function contribution(
  index: number,
  figures: Contribution['figures'],
  parts: Partial<Contribution> = {},
): Contribution {
  const municipality = `0811${String(index).padStart(4, '0')}`;
  return { municipality, submission: 1, groups: ['all'], public: false, figures: { level: 3, ...figures }, ...parts };
}

/** Municipalities with one overall score each. */
export function scoring(scores: readonly number[], levels: readonly number[] = []): Contribution[] {
  return scores.map((overall, index) => contribution(index, { overall, level: levels[index] ?? (index % 5) + 1 }));
}

export const ramp = (size: number) =>
  Array.from({ length: size }, (_, index) => Math.round((index * 10_000) / (size - 1)));

export function published(members: readonly Contribution[], parts: Partial<PublishInput> = {}): Published {
  const known = members.flatMap((member) => (member.public ? [unknownId(member.municipality, member.submission)] : []));
  const input = { ...head, minimumGroupSize: 5, known, previous: null, earlier: [] };
  return publish({ ...input, members, figures: groupFigures(members), ...parts });
}

/** What is published next, after other publications of the same wave. */
export function publishedAfter(
  before: readonly Published[],
  members: readonly Contribution[],
  parts: Partial<PublishInput> = {},
): Published {
  const number = before.length + 1;
  return published(members, {
    ...{ number, publishedAt: `2026-11-0${number}T08:00:00.000Z` },
    ...{ previous: before.at(-1)?.publication ?? null, earlier: before.flatMap(({ sets }) => sets) },
    ...parts,
  });
}

export function overall(scores: readonly number[], levels?: readonly number[]): MetricSummary | undefined {
  return published(scoring(scores, levels)).publication.groups[0]?.metrics['overall'];
}
