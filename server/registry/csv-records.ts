import { CsvError, parse } from 'csv-parse/sync';
import { brokenQuoting, lineTooLong } from './line-problems.ts';
import type { ProblemList } from './problem-list.ts';
import type { TextLine } from './text-lines.ts';
import { longestLine } from './text-lines.ts';

/** The fields of one line. */
export interface CsvRecord {
  /** 1-based line of the file. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Lines parsed in one go: one by one the parser takes four times as long. */
const batchSize = 256;

/**
 * Splits lines into fields. A record is one line: no field of the register has a line break, and so a quotation mark
 * that is never closed spoils its own line alone. Lines with broken quoting or over 64 KiB are reported and not
 * delivered.
 */
export async function* readCsvRecords(
  lines: AsyncIterable<TextLine>,
  delimiter: string,
  problems: ProblemList,
): AsyncGenerator<CsvRecord> {
  let batch: TextLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < batchSize) continue;
    yield* parseBatch(batch, delimiter, problems);
    batch = [];
  }
  yield* parseBatch(batch, delimiter, problems);
}

function* parseBatch(batch: readonly TextLine[], delimiter: string, problems: ProblemList): Generator<CsvRecord> {
  const together = tryParse(batch.map(({ text }) => text).join('\n'), delimiter);
  const isSound = !(together instanceof CsvError) && together.length === batch.length;
  for (const [index, { number, text, isCut }] of batch.entries()) {
    if (isCut) {
      problems.add(lineTooLong(number, text.length, longestLine - 1));
      continue;
    }
    const parsed = isSound ? together.slice(index, index + 1) : tryParse(text, delimiter);
    if (parsed instanceof CsvError) problems.add(brokenQuoting(number, parsed.code));
    else yield* parsed.map((fields) => ({ line: number, fields }));
  }
}

function tryParse(text: string, delimiter: string): readonly (readonly string[])[] | CsvError {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}
