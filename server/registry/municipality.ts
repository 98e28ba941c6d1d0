/**
 * Legal type of a municipality (Kommune), with the official code (Textkennzeichen) of the register:
 * `marketTown` 60 Markt, `independentCity` 61 kreisfreie Stadt, `urbanDistrict` 62 Stadtkreis (Baden-Württemberg),
 * `town` 63 Stadt, `municipality` 64 Gemeinde, `majorDistrictTown` 67 Große Kreisstadt.
 */
export type MunicipalityType =
  | 'marketTown'
  | 'independentCity'
  | 'urbanDistrict'
  | 'town'
  | 'municipality'
  | 'majorDistrictTown';

/**
 * Legal type of an association of municipalities (Gemeindeverband), with its official code: `none` 50 verbandsfrei,
 * `office` 51 Amt, `jointMunicipality` 52 Samtgemeinde, `collectiveMunicipality` 53 Verbandsgemeinde,
 * `administrativeCommunity` 54 Verwaltungsgemeinschaft, `parishMunicipality` 55 Kirchspielslandgemeinde,
 * `administrativeAssociation` 56 Verwaltungsverband, `sponsorModelCommunity` 57 VG Trägermodell,
 * `fulfillingMunicipality` 58 erfüllende Gemeinde.
 */
export type AssociationType =
  | 'none'
  | 'office'
  | 'jointMunicipality'
  | 'collectiveMunicipality'
  | 'administrativeCommunity'
  | 'parishMunicipality'
  | 'administrativeAssociation'
  | 'sponsorModelCommunity'
  | 'fulfillingMunicipality';

/** Degree of urbanisation (Verstädterungsgrad, Eurostat), with its official code: `dense` 01, `intermediate` 02, `thin` 03. */
export type Urbanisation = 'dense' | 'intermediate' | 'thin';

/** An upper level: a key of digits, always a string, and the name as the register writes it. */
export interface KeyedName {
  readonly key: string;
  readonly name: string;
}

/** One municipality at the register's territorial status. */
export interface RegistryMunicipality {
  readonly type: MunicipalityType;
  /** Amtlicher Gemeindeschlüssel (AGS), 8 digits; unique within one register. */
  readonly key: string;
  /** As the register writes it, with titles ("Lübeck, Hansestadt"); not unique, 49 characters at most so far. */
  readonly name: string;
  /** First 5 digits of the key; an urban district is a county of one. */
  readonly county: KeyedName;
  /** First 3 digits of the key (Regierungsbezirk, former one, or statistical region); null in states without. */
  readonly region: KeyedName | null;
  /** First 2 digits of the key (Land). */
  readonly state: KeyedName;
  /** 4 digits, unique within the county only. */
  readonly association: KeyedName & { readonly type: AssociationType };
  /** Inhabitants at `asOf`, 0 or more; null where the register leaves it blank. */
  readonly population: number | null;
  /** Hectares, whole; null where the register leaves it blank. */
  readonly areaHectares: number | null;
  /** 5 digits, of the administration's seat where there are several; null where the register leaves it blank. */
  readonly postcode: string | null;
  /** Null where the register leaves it blank, and in GV100AD, which does not have it. */
  readonly urbanisation: Urbanisation | null;
  /** Territorial status (Gebietsstand), `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * A county with municipalities in it (Kreis 43, Landkreis 44, Regionalverband 45): a unit of its own, never counted
 * among the municipalities. Urban districts and independent cities (41, 42) are municipalities and not listed here.
 */
export interface RegistryCounty {
  readonly type: 'county';
  /** 5 digits. */
  readonly key: string;
  readonly name: string;
  readonly region: KeyedName | null;
  readonly state: KeyedName;
  /** Territorial status (Gebietsstand), `YYYY-MM-DD`. */
  readonly asOf: string;
}
