import type { Told } from './telling.ts';

/** Who stood behind the figures of a group in one publication; kept by the server, never shown. */
export interface PublishedSet {
  /** Of the publication. */
  readonly number: number;
  readonly group: string;
  /** Unknowns by `unknownId`, sorted. */
  readonly members: readonly string[];
  /** Whole numbers from 1; 1 each where absent. */
  readonly weights?: readonly number[] | undefined;
  /** What was published of them, by metric as `tellings` names them. */
  readonly told?: Readonly<Record<string, Told>> | undefined;
}
