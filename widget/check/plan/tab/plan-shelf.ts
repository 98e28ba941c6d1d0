import type { PlanBook } from './plan-book.ts';

/** Where the plan of a tab lies: in its session storage where there is one, else in memory. */
export interface PlanShelf {
  read(): PlanBook;
  write(book: PlanBook): void;
}

export function planShelf(key: string, storage: () => Storage): PlanShelf {
  /** The only place from the first time on that the storage did not take it. */
  let memory: PlanBook | null = null;

  return {
    read() {
      if (memory) return memory;
      try {
        const found: unknown = JSON.parse(storage().getItem(key) ?? '[]');
        return Array.isArray(found) ? found : [];
      } catch {
        return [];
      }
    },
    write(book) {
      if (memory === null) {
        try {
          storage().setItem(key, JSON.stringify(book));
          return;
        } catch {
          // Missing, full or forbidden: the plan lives as long as the page.
        }
      }
      memory = book;
    },
  };
}
