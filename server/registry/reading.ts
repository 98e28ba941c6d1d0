import { readCsvExtract } from './csv-extract.ts';
import type { RegisterFormat } from './detect.ts';
import { detectFormat, explainBinary, explainText } from './detect.ts';
import type { Encoding } from './encoding.ts';
import { detectEncoding } from './encoding.ts';
import { asOfContradicts, asOfInvalid, dateMissing, noMunicipalities, unknownState } from './file-problems.ts';
import { readGv100ad } from './gv100ad.ts';
import type { LinkedUnits } from './link-units.ts';
import { linkUnits } from './link-units.ts';
import type { RegistryProblem } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadOptions, RefusedReading, RegisterReading } from './register-reading.ts';
import type { RegistryReport } from './report.ts';
import { countMunicipalities } from './report.ts';
import { RowCollection } from './row-collection.ts';
import { rejoin, takeSample } from './sample.ts';
import { dayFromFileName, isIsoDay } from './status-date.ts';
import type { TextLine } from './text-lines.ts';
import { readLines } from './text-lines.ts';

const nothing: LinkedUnits = {
  municipalities: [],
  counties: [],
  leftOut: { otherState: 0, unincorporatedInhabited: 0, unincorporatedUninhabited: 0 },
};

/** The reading of one file: knows how far it has come, so that a refusal at any point has a full report. */
export class Reading {
  readonly #options: ReadOptions;
  readonly #problems = new ProblemList();
  readonly #rows = new RowCollection(this.#problems);
  #format: RegisterFormat | undefined;
  #encoding: Encoding | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** Reads the stream to its end, or to where going on makes no sense; does not close it. */
  async read(stream: AsyncIterator<Uint8Array>): Promise<RegisterReading> {
    const problem = await this.#collect(stream);
    return problem === undefined ? this.#conclude() : this.refuse(problem);
  }

  refuse(problem: RegistryProblem): RefusedReading {
    this.#problems.add(problem);
    return { status: 'refused', report: this.#report(this.#options.asOf, nothing) };
  }

  async #collect(stream: AsyncIterator<Uint8Array>): Promise<RegistryProblem | undefined> {
    const sample = await takeSample(stream);
    const binary = explainBinary(sample);
    if (binary !== undefined) return binary;
    this.#encoding = detectEncoding(sample);
    const lines = readLines(rejoin(sample, stream), this.#encoding);
    const first = await lines.next();
    if (first.done === true) return explainText(undefined);
    const format = detectFormat(first.value.text);
    if (format === undefined) return explainText(first.value.text);
    this.#format = format;
    const all = prepend(first.value, lines);
    const rows =
      format.kind === 'gv100ad'
        ? readGv100ad(all, this.#problems)
        : readCsvExtract(all, format.delimiter, this.#problems);
    for await (const row of rows) this.#rows.add(row);
    return undefined;
  }

  /** Links only where every row is sound: one bad county row would make orphans of all its municipalities. */
  #conclude(): RegisterReading {
    const isSound = this.#problems.errorCount === 0;
    const asOf = this.#statusDate();
    const units = isSound ? this.#link(asOf ?? '') : nothing;
    const report = this.#report(asOf, units);
    if (asOf === undefined || report.errorCount > 0) return { status: 'refused', report };
    const { municipalities, counties } = units;
    return { status: 'complete', asOf, municipalities, counties, report };
  }

  #statusDate(): string | undefined {
    const { asOf, fileName } = this.#options;
    if (asOf !== undefined && !isIsoDay(asOf)) {
      this.#problems.add(asOfInvalid(asOf));
      return undefined;
    }
    if (this.#format?.kind === 'gv100ad') {
      const { date } = this.#rows;
      if (asOf !== undefined && date !== undefined && asOf !== date) this.#problems.add(asOfContradicts(asOf, date));
      return date;
    }
    const day = asOf ?? dayFromFileName(fileName ?? '');
    if (day === undefined) this.#problems.add(dateMissing(fileName));
    return day;
  }

  #link(asOf: string): LinkedUnits {
    const { state } = this.#options;
    const states = this.#rows.states();
    if (state !== undefined && states.length > 0 && this.#rows.find(10, state) === undefined) {
      this.#problems.add(unknownState(state, states));
      return nothing;
    }
    const errorsBefore = this.#problems.errorCount;
    const units = linkUnits(this.#rows, asOf, state ?? '', this.#problems);
    const noneLost = this.#problems.errorCount === errorsBefore;
    if (units.municipalities.length === 0 && noneLost) this.#problems.add(noMunicipalities());
    return units;
  }

  #report(asOf: string | undefined, units: LinkedUnits): RegistryReport {
    return {
      format: this.#format?.kind ?? null,
      encoding: this.#encoding ?? null,
      asOf: asOf ?? null,
      rows: { read: this.#rows.count(''), selected: this.#rows.count(this.#options.state ?? '') },
      municipalities: countMunicipalities(units.municipalities),
      counties: units.counties.length,
      leftOut: units.leftOut,
      problems: this.#problems.inOrder(),
      errorCount: this.#problems.errorCount,
      warningCount: this.#problems.warningCount,
    };
  }
}

async function* prepend(first: TextLine, rest: AsyncIterable<TextLine>): AsyncGenerator<TextLine> {
  yield first;
  yield* rest;
}
