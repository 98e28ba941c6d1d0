import { parse } from 'csv-parse/sync';
import type { Artefact } from '../product/crawl.ts';
import { wave } from '../product/place.ts';
import { benchmarkCells, type Cells } from './benchmark-cells.ts';
import { comparedQuantities, studyCells } from './study-cells.ts';

const benchmarks = `/api/v1/benchmarks/${wave}`;
const studies = `/api/v1/studies/${wave}`;

type Row = Readonly<Record<string, string>>;

/** Numbers that a table and its JSON tell differently, or that one of them lacks, as sentences. */
export function mismatches(crawl: ReadonlyMap<string, Artefact>): readonly string[] {
  return [
    ...ofTable(crawl, benchmarks, benchmarkCells, benchmarkTable),
    ...ofTable(crawl, studies, studyCells, studyTable),
  ];
}

function ofTable<Published>(
  crawl: ReadonlyMap<string, Artefact>,
  address: string,
  inJson: (published: Published) => Cells,
  inTable: (rows: readonly Row[]) => Cells,
): readonly string[] {
  const [json, table] = [crawl.get(address), crawl.get(`${address}/table.csv`)];
  if (!json || !table) return [`${address} was not read`];
  if (json.status !== table.status) return [`${address} answers ${json.status}, its table ${table.status}`];
  if (json.status !== 200) return [];
  const [left, right] = [inJson(JSON.parse(json.text)), inTable(parse(table.text, { columns: true }))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((cell) =>
    left.get(cell) === right.get(cell)
      ? []
      : [`${address} ${cell}: ${left.get(cell) ?? 'nothing'} and ${right.get(cell) ?? 'nothing'}`],
  );
}

function benchmarkTable(rows: readonly Row[]): Cells {
  return new Map(rows.map((row) => [`${row['group']}|${row['metric']}|${row['statistic']}`, row['value'] ?? '']));
}

function studyTable(rows: readonly Row[]): Cells {
  const compared = rows.filter((row) => comparedQuantities.has(row['quantity'] ?? ''));
  return new Map(
    compared.map((row) => [
      `${row['population']}|${row['quantity']}|${row['item']}|${row['statistic']}`,
      `${row['value']}/${row['low']}/${row['high']}`,
    ]),
  );
}
