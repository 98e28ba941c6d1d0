/** Columns of one row; blank where absent. Numbers as digits, area in hectares. */
export interface FixtureRow {
  readonly level: string;
  readonly date?: string;
  readonly key: string;
  readonly association?: string;
  readonly name: string;
  readonly type?: string;
  readonly area?: string;
  readonly population?: string;
  readonly postcode?: string;
  /** In the CSV extract alone. */
  readonly urbanisation?: string;
}

/** A line of GV100AD, 220 characters, with the widths of the official record description. */
export function gvLine(row: FixtureRow): string {
  const figure = (digits: string | undefined) => (digits === undefined ? ' '.repeat(11) : digits.padStart(11, '0'));
  return [
    row.level.padEnd(2),
    (row.date ?? '20191231').padEnd(8),
    row.key.padEnd(8),
    (row.association ?? '').padEnd(4),
    row.name.padEnd(50),
    ' '.repeat(50),
    (row.type ?? '').padEnd(2),
    ' '.repeat(4),
    figure(row.area),
    figure(row.population),
    ' '.repeat(11),
    ' '.repeat(4),
    (row.postcode ?? '').padEnd(5),
    ' '.repeat(50),
  ].join('');
}

export const csvHeading =
  'satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,maennlich,weiblich,jekm2,' +
  'postleitzahl,laengengrad,breitengrad,schluessel,bezeichnung,verstaedterungschluessel,verstaedterungbezeichnung';

const lubeckFigures = { area: '21419', population: '216530', postcode: '23552' };
const stuttgartFigures = { area: '20733', population: '635911', postcode: '70173' };

/** Two states, one of them with regions; lines 1 to 17; an unincorporated area on line 16. */
export const smallRegister: readonly FixtureRow[] = [
  { level: '10', key: '01', name: 'Schleswig-Holstein' },
  { level: '40', key: '01003', name: 'Lübeck, Hansestadt', type: '41' },
  { level: '50', key: '01003', association: '0000', name: 'Lübeck, Hansestadt', type: '50' },
  { level: '60', key: '01003000', association: '0000', name: 'Lübeck, Hansestadt', type: '61', ...lubeckFigures },
  { level: '40', key: '01051', name: 'Dithmarschen', type: '43' },
  { level: '50', key: '01051', association: '5163', name: 'Eider', type: '55' },
  {
    level: '60',
    key: '01051141',
    association: '5163',
    name: 'Wrohm',
    type: '64',
    area: '1163',
    population: '664',
    postcode: '25799',
  },
  { level: '10', key: '08', name: 'Baden-Württemberg' },
  { level: '20', key: '081', name: 'Reg.-Bez. Stuttgart' },
  { level: '30', key: '0811', name: 'Region Stuttgart' },
  { level: '40', key: '08111', name: 'Stuttgart, Stadtkreis', type: '42' },
  { level: '50', key: '08111', association: '0000', name: 'Stuttgart, Landeshauptstadt', type: '50' },
  {
    level: '60',
    key: '08111000',
    association: '0000',
    name: 'Stuttgart, Landeshauptstadt',
    type: '62',
    ...stuttgartFigures,
  },
  { level: '40', key: '08115', name: 'Böblingen', type: '44' },
  { level: '50', key: '08115', association: '5004', name: 'VVG der Stadt Böblingen', type: '54' },
  { level: '60', key: '08115971', association: '9971', name: 'Gutsbezirk', type: '66', area: '6463', population: '0' },
  {
    level: '60',
    key: '08115003',
    association: '5004',
    name: 'Böblingen, Stadt',
    type: '67',
    area: '3904',
    population: '50155',
    postcode: '71032',
  },
];

/** Text of a GV100AD file, CRLF behind each line. */
export function gvText(rows: readonly FixtureRow[]): string {
  return rows.map((row) => `${gvLine(row)}\r\n`).join('');
}

/** Text of a CSV extract, CRLF behind each line; the heading is line 1, so rows stand one line lower than in GV100AD. */
export function csvText(rows: readonly FixtureRow[]): string {
  return [csvHeading, ...rows.map(csvLine)].map((line) => `${line}\r\n`).join('');
}

export function csvLine(row: FixtureRow): string {
  const { level, key, association, name, type, area, population, postcode, urbanisation } = row;
  const squareKilometres = area === undefined ? '' : ` ${grouped(area.slice(0, -2) || '0')}.${area.slice(-2)}`;
  const inhabitants = population === undefined ? '' : ` ${grouped(population)}`;
  const keys = [key.slice(0, 2), key.slice(2, 3), key.slice(3, 5), association ?? '', key.slice(5)];
  const figures = [squareKilometres, inhabitants, '', '', '', postcode ?? ''];
  return [level, type ?? '', ...keys, `"${name}"`, ...figures, '"9,43751"', '', '', '', urbanisation ?? '', ''].join(
    ',',
  );
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** The rows with one of them changed; `line` is 1-based as in GV100AD. */
export function withRow(line: number, change: Partial<FixtureRow>): readonly FixtureRow[] {
  return smallRegister.map((row, index) => (index === line - 1 ? { ...row, ...change } : row));
}

/** The rows without one of them. */
export function withoutRow(line: number): readonly FixtureRow[] {
  return smallRegister.filter((_, index) => index !== line - 1);
}

/** Bytes as a stream in chunks of the given size. */
export async function* streamOf(content: string | Uint8Array, chunkSize = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
