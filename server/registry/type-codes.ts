import type { AssociationType, MunicipalityType, Urbanisation } from './municipality.ts';

/** Municipalities by official code. */
export const municipalityTypes: ReadonlyMap<string, MunicipalityType> = new Map([
  ['60', 'marketTown'],
  ['61', 'independentCity'],
  ['62', 'urbanDistrict'],
  ['63', 'town'],
  ['64', 'municipality'],
  ['67', 'majorDistrictTown'],
]);

/** Areas that belong to no municipality (gemeindefreie Gebiete). */
export type UnincorporatedType = 'unincorporatedInhabited' | 'unincorporatedUninhabited';

/** Unincorporated areas by official code; the register lists them among the municipalities, we leave them out. */
export const unincorporatedTypes: ReadonlyMap<string, UnincorporatedType> = new Map([
  ['65', 'unincorporatedInhabited'],
  ['66', 'unincorporatedUninhabited'],
]);

/** Associations by official code. */
export const associationTypes: ReadonlyMap<string, AssociationType> = new Map([
  ['50', 'none'],
  ['51', 'office'],
  ['52', 'jointMunicipality'],
  ['53', 'collectiveMunicipality'],
  ['54', 'administrativeCommunity'],
  ['55', 'parishMunicipality'],
  ['56', 'administrativeAssociation'],
  ['57', 'sponsorModelCommunity'],
  ['58', 'fulfillingMunicipality'],
]);

/** Codes of counties that hold several municipalities: Kreis, Landkreis, Regionalverband. */
export const ruralCountyCodes: ReadonlySet<string> = new Set(['43', '44', '45']);

/** Codes of all counties: the above, kreisfreie Stadt and Stadtkreis. */
export const countyCodes: ReadonlySet<string> = new Set(['41', '42', ...ruralCountyCodes]);

/** Degrees of urbanisation by official code (Verstädterungsschlüssel). */
export const urbanisations: ReadonlyMap<string, Urbanisation> = new Map([
  ['01', 'dense'],
  ['02', 'intermediate'],
  ['03', 'thin'],
]);
