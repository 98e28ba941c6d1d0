import { readCsvExtract } from '../../../server/registry/csv-extract.ts';
import { readGv100ad } from '../../../server/registry/gv100ad.ts';
import { ProblemList } from '../../../server/registry/problem-list.ts';
import { readRegister } from '../../../server/registry/read-register.ts';
import { readLines } from '../../../server/registry/text-lines.ts';
import { peakMegabytes } from '../../support/peak-memory.ts';
import { csvHeading, csvLine, gvLine, smallRegister } from './fixture-lines.ts';

/** Usage: `read-in-child.ts file <path> [state]` or `read-in-child.ts rows gv100ad|csv-extract <megabytes>`. */
const [mode, subject = '', extra] = process.argv.slice(2);
const count = mode === 'file' ? await readFile(subject, extra) : await readRows(subject, Number(extra));
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ count, seconds: (user + system) / 1e6, peakMegabytes: peakMegabytes() }));

async function readFile(path: string, state: string | undefined): Promise<number> {
  const reading = await readRegister(path, { state });
  return reading.status === 'complete' ? reading.municipalities.length : -1;
}

/** Reads rows from a stream of the given length without keeping one. */
async function readRows(format: string, megabytes: number): Promise<number> {
  const [start, lineOf] = format === 'gv100ad' ? ['', gvLine] : [`${csvHeading}\n`, csvLine];
  const chunk = Buffer.from(`${smallRegister.map(lineOf).join('\n')}\n`.repeat(20));
  async function* bytes() {
    yield Buffer.from(start);
    for (let size = 0; size < megabytes * 1024 * 1024; size += chunk.length) yield Buffer.from(chunk);
  }
  const lines = readLines(bytes(), 'utf-8');
  const problems = new ProblemList();
  const rows = format === 'gv100ad' ? readGv100ad(lines, problems) : readCsvExtract(lines, ',', problems);
  let read = 0;
  for await (const row of rows) if (row.level === '60') read += 1;
  return problems.errorCount === 0 ? read : -1;
}
