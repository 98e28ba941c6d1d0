import { checkRow } from './check-row.ts';
import type { Level, LevelCounts } from './level.ts';
import { noLevels } from './level.ts';
import { dateDiffers, dateInvalid } from './line-problems.ts';
import type { KeyedName } from './municipality.ts';
import type { ProblemList } from './problem-list.ts';
import type { RawRow, RegisterRow } from './register-row.ts';
import { duplicateKey } from './relation-problems.ts';
import { dayFromDigits } from './status-date.ts';

/** Checked rows of one file by level and key. Rows may come in any order: what belongs together is linked afterwards. */
export class RowCollection {
  readonly #rows: Record<Level, Map<string, RegisterRow>> = {
    10: new Map(),
    20: new Map(),
    30: new Map(),
    40: new Map(),
    50: new Map(),
    60: new Map(),
  };
  readonly #problems: ProblemList;
  #date: string | undefined;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** The status date of the first row that has one, `YYYY-MM-DD`. */
  get date(): string | undefined {
    return this.#date;
  }

  add(raw: RawRow): void {
    const checked = checkRow(raw);
    if ('problems' in checked) {
      for (const problem of checked.problems) this.#problems.add(problem);
      return;
    }
    this.#checkDate(raw);
    const { row } = checked;
    const rows = this.#rows[row.level];
    const key = row.level === 50 ? row.key + row.association : row.key;
    const first = rows.get(key);
    if (first === undefined) rows.set(key, row);
    else this.#problems.add(duplicateKey(row.line, row.level, key, first.line));
  }

  /** Rows of a level in the order of the file. */
  level(level: Level): Iterable<RegisterRow> {
    return this.#rows[level].values();
  }

  /** @param key digits of the level; on level 50 county and association, 9 digits */
  find(level: Level, key: string): RegisterRow | undefined {
    return this.#rows[level].get(key);
  }

  states(): readonly KeyedName[] {
    return [...this.level(10)].map(({ key, name }) => ({ key, name }));
  }

  /** Rows without an error whose key begins with the given digits; '' counts all. */
  count(keyStart: string): LevelCounts {
    const counts = noLevels();
    for (const rows of Object.values(this.#rows)) {
      for (const row of rows.values()) if (row.key.startsWith(keyStart)) counts[row.level] += 1;
    }
    return counts;
  }

  #checkDate({ line, date }: RawRow): void {
    if (date === null) return;
    const day = dayFromDigits(date);
    if (day === undefined) this.#problems.add(dateInvalid(line, date));
    else if (this.#date === undefined) this.#date = day;
    else if (this.#date !== day) this.#problems.add(dateDiffers(line, day, this.#date));
  }
}
