import type { Level } from './level.ts';
import type { Urbanisation } from './municipality.ts';

/**
 * One row as it stands in the file: columns cut out and trimmed, nothing checked. Numbers are digits where the reader
 * understood them, else the text as found; '' is blank.
 */
export interface RawRow {
  /** 1-based line of the file. */
  readonly line: number;
  readonly level: string;
  /** `YYYYMMDD`; null in the CSV extract, which has no such column. */
  readonly date: string | null;
  /** May hold blanks where a column of the key is too short. */
  readonly key: string;
  readonly association: string;
  readonly name: string;
  readonly type: string;
  /** Hectares. */
  readonly area: string;
  readonly population: string;
  readonly postcode: string;
  /** Degree of urbanisation by its official code; '' also where the file has no such column. */
  readonly urbanisation: string;
}

/** A row whose columns are each valid by themselves. */
export interface RegisterRow {
  /** 1-based line of the file. */
  readonly line: number;
  readonly level: Level;
  /** Digits, as many as the level has. */
  readonly key: string;
  /** 4 digits on levels 50 and 60, '' on others. */
  readonly association: string;
  readonly name: string;
  /** A code of this level; '' on levels 10 to 30. */
  readonly typeCode: string;
  /** Level 60 alone has the following; null where blank. */
  readonly areaHectares: number | null;
  readonly population: number | null;
  readonly postcode: string | null;
  readonly urbanisation: Urbanisation | null;
}
