import type { PublishedGroup } from '../../../../model/benchmark/publication.ts';
import { dayText } from '../../../messages/dates.ts';
import type { ResultPage } from './result-page.ts';

export function dateOfFigures({ language }: ResultPage, { asOf }: PublishedGroup): string {
  return dayText(asOf, language);
}

/** "Stufe 1 bis 2: 25 %, Stufe 3: 45 %"; empty where the group is too small to tell. */
export function levelShares({ say }: ResultPage, group: PublishedGroup): string {
  const shares = group.metrics['overall']?.levels ?? [];
  return shares
    .map(({ from, to, percent }) =>
      from === to
        ? say('comparison.levelShare', { level: from, percent })
        : say('comparison.levelShares', { from, to, percent }),
    )
    .join(', ');
}
