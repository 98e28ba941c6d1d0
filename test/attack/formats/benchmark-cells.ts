import type { Publication } from '../../../model/benchmark/publication.ts';

/** Value by address: `size:5000|overall|median`. */
export type Cells = ReadonlyMap<string, string>;

/** Every number of a published JSON under the address that its table has to give it. */
export function benchmarkCells({ groups }: Publication): Cells {
  const cells = new Map<string, string>();
  for (const { id, metrics, questions = {} } of groups) {
    for (const [metric, { mean, meanIs, ...summary }] of Object.entries(metrics)) {
      const put = (statistic: string, value: number | string) => {
        cells.set(`${id}|${metric}|${statistic}`, String(value));
      };
      put('mean', meanIs === 'exact' ? mean : `${meanIs} ${mean}`);
      if (summary.median !== undefined) put('median', summary.median);
      for (const [index, value] of (summary.terciles ?? []).entries()) put(`tercile ${index + 1}`, value);
      for (const [index, value] of (summary.quartiles ?? []).entries())
        put(`percentile ${index === 0 ? 25 : 75}`, value);
      for (const [index, value] of (summary.deciles ?? []).entries()) put(`percentile ${index === 0 ? 10 : 90}`, value);
      for (const [index, value] of (summary.position ?? []).entries()) put(`position ${5 * index + 5}`, value);
      for (const { from, to, percent } of summary.levels ?? []) {
        put(from === to ? `percent on level ${from}` : `percent on levels ${from} to ${to}`, percent);
      }
    }
    for (const [question, { mean, meanIs }] of Object.entries(questions)) {
      cells.set(`${id}|question:${question}|mean`, meanIs === 'exact' ? String(mean) : `${meanIs} ${mean}`);
    }
  }
  return cells;
}
