/** What `smallRegister` holds, written down by hand. */

export const asOf = '2019-12-31';
export const schleswigHolstein = { key: '01', name: 'Schleswig-Holstein' };
export const badenWuerttemberg = { key: '08', name: 'Baden-Württemberg' };
const stuttgartRegion = { key: '081', name: 'Reg.-Bez. Stuttgart' };

export const luebeck = {
  type: 'independentCity',
  key: '01003000',
  name: 'Lübeck, Hansestadt',
  county: { key: '01003', name: 'Lübeck, Hansestadt' },
  region: null,
  state: schleswigHolstein,
  association: { key: '0000', name: 'Lübeck, Hansestadt', type: 'none' },
  population: 216530,
  areaHectares: 21419,
  postcode: '23552',
  urbanisation: null,
  asOf,
};
export const wrohm = {
  type: 'municipality',
  key: '01051141',
  name: 'Wrohm',
  county: { key: '01051', name: 'Dithmarschen' },
  region: null,
  state: schleswigHolstein,
  association: { key: '5163', name: 'Eider', type: 'parishMunicipality' },
  population: 664,
  areaHectares: 1163,
  postcode: '25799',
  urbanisation: null,
  asOf,
};
export const stuttgart = {
  type: 'urbanDistrict',
  key: '08111000',
  name: 'Stuttgart, Landeshauptstadt',
  county: { key: '08111', name: 'Stuttgart, Stadtkreis' },
  region: stuttgartRegion,
  state: badenWuerttemberg,
  association: { key: '0000', name: 'Stuttgart, Landeshauptstadt', type: 'none' },
  population: 635911,
  areaHectares: 20733,
  postcode: '70173',
  urbanisation: null,
  asOf,
};
export const boeblingen = {
  type: 'majorDistrictTown',
  key: '08115003',
  name: 'Böblingen, Stadt',
  county: { key: '08115', name: 'Böblingen' },
  region: stuttgartRegion,
  state: badenWuerttemberg,
  association: { key: '5004', name: 'VVG der Stadt Böblingen', type: 'administrativeCommunity' },
  population: 50155,
  areaHectares: 3904,
  postcode: '71032',
  urbanisation: null,
  asOf,
};
export const dithmarschen = {
  type: 'county',
  key: '01051',
  name: 'Dithmarschen',
  region: null,
  state: schleswigHolstein,
  asOf,
};
export const boeblingenCounty = {
  type: 'county',
  key: '08115',
  name: 'Böblingen',
  region: stuttgartRegion,
  state: badenWuerttemberg,
  asOf,
};

export const noTypes = {
  urbanDistrict: 0,
  independentCity: 0,
  majorDistrictTown: 0,
  town: 0,
  marketTown: 0,
  municipality: 0,
};
/** Rows by level. */
export const allRows = { 10: 2, 20: 1, 30: 1, 40: 4, 50: 4, 60: 5 };

export const noUrbanisation = { dense: 0, intermediate: 0, thin: 0, unknown: 0 };
