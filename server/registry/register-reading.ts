import type { RegistryCounty, RegistryMunicipality } from './municipality.ts';
import type { RegistryReport } from './report.ts';

export interface ReadOptions {
  /** Two digits of a state (Land) to keep, such as `08`; all states if absent. */
  readonly state?: string | undefined;
  /** Territorial status, `YYYY-MM-DD`; needed for the CSV extract where the file name has no date. */
  readonly asOf?: string | undefined;
  /** The name of the file, which may hold the date. Default: the last part of the path. */
  readonly fileName?: string | undefined;
}

/** `refused` has at least one error in its report and delivers nothing: a file is imported as a whole or not at all. */
export type RegisterReading = CompleteReading | RefusedReading;

export interface CompleteReading {
  readonly status: 'complete';
  /** Territorial status, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** In the order of the file. */
  readonly municipalities: readonly RegistryMunicipality[];
  /** Units of their own beside the municipalities, in the order of the file. */
  readonly counties: readonly RegistryCounty[];
  /** May hold warnings. */
  readonly report: RegistryReport;
}

export interface RefusedReading {
  readonly status: 'refused';
  /** Its counts say how far the reading came: municipalities and counties are 0 where rows had errors. */
  readonly report: RegistryReport;
}
