import type { RegistryReport } from '../registry/report.ts';
import type { RegisterChange } from '../storage/store.ts';

/** Problems printed; `--json` has them all. */
const shown = 20;

/** What was read, left out and found wrong. */
export function reportLines(report: RegistryReport): readonly string[] {
  const { format, encoding, asOf, municipalities, counties, leftOut, problems, errorCount, warningCount } = report;
  const head = `${format ?? 'unknown format'}, ${encoding ?? 'unknown encoding'}, as of ${asOf ?? 'an unknown date'}`;
  const more = errorCount + warningCount - Math.min(shown, problems.length);
  return [
    head,
    `read: ${municipalities.total} municipalities (${listed(municipalities.byType)}), ${counties} counties`,
    urbanisationLine(municipalities),
    `left out: ${listed(leftOut)}`,
    `problems: ${errorCount} errors, ${warningCount} warnings`,
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
  return `urbanisation: ${none ? 'not in this file; the CSV extract has it' : listed(byUrbanisation)}`;
}

function listed(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
