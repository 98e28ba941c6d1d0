export interface Register {
  /** Status date `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly importedAt: number;
  readonly source: string;
  readonly municipalities: readonly RegisterEntry[];
}

/** What one register says of a municipality. */
export interface RegisterEntry {
  /** AGS, 8 digits; 5 for a county as a unit of its own. */
  readonly key: string;
  readonly name: string;
  readonly type: 'urbanDistrict' | 'largeTown' | 'town' | 'market' | 'municipality' | 'county';
  readonly countyKey: string;
  readonly countyName: string;
  readonly regionKey: string | null;
  readonly stateKey: string;
  readonly population: number | null;
  /** Degree of urbanisation (Verstädterungsgrad); null where the register does not say it. */
  readonly urbanisation: Urbanisation | null;
  readonly asOf: string;
}

export type Urbanisation = 'dense' | 'intermediate' | 'thin';

/** The newest that is known of a municipality. */
export interface MunicipalityRecord extends RegisterEntry {
  /** True where the newest register of its state no longer has it: nothing new begins for it. */
  readonly ended: boolean;
}

export interface RegisterChange {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Keys of the same states that the register no longer has and the one before had. */
  readonly ended: readonly string[];
}
