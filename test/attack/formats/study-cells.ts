import type { Study, StudyEstimates } from '../../../model/study/study.ts';
import type { Cells } from './benchmark-cells.ts';

/** Estimates, participation and sensitivity of a published JSON under the address that its table has to give them. */
export function studyCells({ populations }: Study): Cells {
  const cells = new Map<string, string>();
  for (const { kind, averageMunicipality, averageInhabitant, participation, sensitivity } of populations) {
    const put = (address: string, ...values: readonly (string | number | null)[]) =>
      cells.set(`${kind}|${address}`, values.map((value) => value ?? '').join('/'));
    const estimates = (quantity: string, { overall, level, categories, levels }: StudyEstimates) => {
      put(`${quantity}|overall|level`, level, null, null);
      for (const [item, { mean, low, high }] of Object.entries({ ...categories, overall })) {
        put(`${quantity}|${item}|mean`, mean, low, high);
      }
      for (const { from, to, percent, low, high } of levels ?? []) {
        put(`${quantity}|level ${from === to ? from : `${from} to ${to}`}|percent`, percent, low, high);
      }
    };
    estimates('averageMunicipality', averageMunicipality);
    if (averageInhabitant) estimates('averageInhabitant', averageInhabitant);
    const counts = (item: string, { frame, respondents }: { readonly frame: number; readonly respondents: number }) => {
      put(`participation|${item}|frame`, frame, null, null);
      put(`participation|${item}|respondents`, respondents, null, null);
    };
    put('participation|register|as of', participation.asOf, null, null);
    counts('all', participation);
    for (const size of participation.bySize) counts(`size ${size.from}`, size);
    for (const county of participation.byCounty) {
      counts(county.key === null ? 'other counties' : `county ${county.key}`, county);
    }
    for (const { lower, mean } of sensitivity.lines) put(`sensitivity|others lower by ${lower}|mean`, mean, null, null);
    if (sensitivity.tipping) {
      const { level, points } = sensitivity.tipping;
      put(`sensitivity|level ${level}|others lower by`, points, null, null);
    }
  }
  return cells;
}

/** Quantities of the table that `studyCells` speaks of. */
export const comparedQuantities: ReadonlySet<string> = new Set([
  'averageMunicipality',
  'averageInhabitant',
  'participation',
  'sensitivity',
]);
