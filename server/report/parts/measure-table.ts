import { pointsDown } from '../../../model/format/points-text.ts';
import { cell, figure, table } from '../blocks.ts';
import type { Block, Rich } from '../document.ts';
import type { ReportPage } from '../report-page.ts';
import { effortsText } from './answer-text.ts';

/** What is said of a measure, entered or only proposed. */
export interface MeasureLine {
  readonly measure: Rich;
  readonly responsible: string;
  readonly dates: string;
  /** Steps on the scale of the recommendations; none where nobody knows. */
  readonly efforts: readonly number[];
  /** Hundredths of an overall point; null where nobody knows. */
  readonly effect: number | null;
  readonly status: string;
}

export function measureTable(page: ReportPage, lines: readonly MeasureLine[]): Block {
  const { words, language } = page;
  const { plan: say, frame } = words;
  return table(
    say.measuresCaption,
    [
      { head: say.measure, width: 4, cell: ({ measure }) => cell(measure) },
      { head: say.responsible, width: 1.8, cell: ({ responsible }) => cell(responsible) },
      { head: say.dates, width: 1.9, cell: ({ dates }) => cell(dates) },
      { head: say.effort, width: 1.4, cell: ({ efforts }) => cell(effortsText(page, efforts) || frame.nothing) },
      {
        head: say.effect,
        width: 1.2,
        cell: ({ effect }) =>
          figure(effect === null ? frame.nothing : say.effectText({ points: pointsDown(effect, language) })),
      },
      { head: say.status, width: 1.2, cell: ({ status }) => cell(status) },
    ],
    lines,
  );
}
