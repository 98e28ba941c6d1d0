import { createHistogram } from 'node:perf_hooks';

/** Milliseconds that exchanges took, to three significant figures. */
export interface Latencies {
  add(milliseconds: number): void;
  count(): number;
  /** @param share from 0 to 100; null where nothing was added */
  percentile(share: number): number | null;
}

export function latencies(): Latencies {
  const microseconds = createHistogram({ lowest: 1, highest: 600_000_000, figures: 3 });
  return {
    add: (milliseconds) => microseconds.record(Math.max(1, Math.round(milliseconds * 1000))),
    count: () => microseconds.count,
    percentile: (share) => (microseconds.count === 0 ? null : microseconds.percentile(share) / 1000),
  };
}
