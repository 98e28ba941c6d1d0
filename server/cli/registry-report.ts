import type { RegistryReport } from '../registry/report.ts';
import type { RegisterChange } from '../storage/store.ts';

/** Problems printed; `--json` has them all. */
const shown = 20;

const formats = { gv100ad: 'GV100AD', 'csv-extract': 'CSV extract' } as const;

const types = {
  independentCity: ['kreisfreie Stadt', 'kreisfreie Städte'],
  urbanDistrict: ['Stadtkreis', 'Stadtkreise'],
  majorDistrictTown: ['Große Kreisstadt', 'Große Kreisstädte'],
  town: ['Stadt', 'Städte'],
  marketTown: ['Markt', 'Märkte'],
  municipality: ['Gemeinde', 'Gemeinden'],
} as const;

const reasons = {
  otherState: ['of another state', 'of other states'],
  unincorporatedInhabited: ['unincorporated area with inhabitants', 'unincorporated areas with inhabitants'],
  unincorporatedUninhabited: ['unincorporated area without inhabitants', 'unincorporated areas without inhabitants'],
} as const;

const degrees = {
  dense: ['densely populated', 'densely populated'],
  intermediate: ['of intermediate density', 'of intermediate density'],
  thin: ['thinly populated', 'thinly populated'],
  unknown: ['not told', 'not told'],
} as const;

/** What was read, left out and found wrong. */
export function reportLines(report: RegistryReport): readonly string[] {
  const { format, encoding, asOf, municipalities, counties, leftOut, problems, errorCount, warningCount } = report;
  const head = `${format ? formats[format] : 'unknown format'}, ${encoding ?? 'unknown encoding'}, as of ${asOf ?? 'an unknown date'}`;
  const more = errorCount + warningCount - Math.min(shown, problems.length);
  return [
    head,
    `read: ${counted(municipalities.total, ['municipality', 'municipalities'])} (${listed(municipalities.byType, types)}), ${counted(counties, ['county', 'counties'])}`,
    urbanisationLine(municipalities),
    `left out: ${listed(leftOut, reasons)}`,
    `problems: ${counted(errorCount, ['error', 'errors'])}, ${counted(warningCount, ['warning', 'warnings'])}`,
    ...problems.slice(0, shown).map(({ severity, message }) => `  ${severity}: ${message}`),
    ...(more > 0 ? [`  and ${more} more; --json lists them`] : []),
  ];
}

/** What the import changed. */
export function changeLines({ added, changed, unchanged, ended }: RegisterChange): readonly string[] {
  const keys = ended.length === 0 ? '' : ` (${ended.slice(0, shown).join(', ')}${ended.length > shown ? ', …' : ''})`;
  return [`stored: ${added} added, ${changed} changed, ${unchanged} unchanged, ${ended.length} ended${keys}`];
}

/** Where a file does not tell the degree, nothing is kept of what an earlier one told. */
function urbanisationLine({ total, byUrbanisation }: RegistryReport['municipalities']): string {
  const none = total > 0 && byUrbanisation.unknown === total;
  return `urbanisation: ${none ? 'not in this file; the CSV extract has it' : listed(byUrbanisation, degrees)}`;
}

function listed<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  words: Readonly<Record<Name, readonly [one: string, more: string]>>,
): string {
  const names: Name[] = Object.keys(words).filter((name): name is Name => Object.hasOwn(counts, name));
  const parts = names.filter((name) => counts[name] > 0).map((name) => counted(counts[name], words[name]));
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function counted(count: number, [one, more]: readonly [one: string, more: string]): string {
  return `${count} ${count === 1 ? one : more}`;
}
