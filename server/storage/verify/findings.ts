import type { Finding } from '../store/verification.ts';

/** Collects what does not fit: all are counted, the first hundred kept. */
export interface Findings {
  add(table: string, row: readonly (string | number)[], reason: string): void;
  readonly count: number;
  readonly list: readonly Finding[];
}

const kept = 100;

export function findings(): Findings {
  const list: Finding[] = [];
  let count = 0;
  return {
    add(table, row, reason) {
      count += 1;
      if (list.length < kept) list.push({ table, row: row.join(' '), reason });
    },
    get count() {
      return count;
    },
    list,
  };
}
