import type { PublishedGroup } from '../../../../model/benchmark/publication.ts';
import type { ResultPage } from './result-page.ts';

/** "Stufe 1 bis 2: 25 %, Stufe 3: 45 %"; that they are not available where the group's do not stand in the publication. */
export function levelShares({ say }: ResultPage, group: PublishedGroup): string {
  const shares = group.metrics['overall']?.levels ?? [];
  if (shares.length === 0) return say('comparison.unavailableFigure');
  return shares
    .map(({ from, to, percent }) =>
      from === to
        ? say('comparison.levelShare', { level: from, percent })
        : say('comparison.levelShares', { from, to, percent }),
    )
    .join(', ');
}
