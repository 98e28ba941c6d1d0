import type { StoredTarget } from '../../../model/contract/plan.ts';
import { dayText } from '../../../model/format/day-text.ts';
import { pointsUp, wholeNumber } from '../../../model/format/points-text.ts';
import { cell, heading, paragraph, rowName, sentences, strong, table } from '../blocks.ts';
import { cleanParagraphs, cleanText, shortened } from '../clean-text.ts';
import { standingText } from '../compared/category-bars.ts';
import { categoryRows } from '../compared/category-rows.ts';
import type { Block, Rich } from '../document.ts';
import { questionText, type ReportPage } from '../report-page.ts';
import { type MeasureLine, measureTable } from './measure-table.ts';
import { measureTitle, type PlannedMeasure, plannedMeasures } from './measures.ts';
import { timetable } from './timetable.ts';

/** Targets, measures and timetable as they stand. */
export function planPart(page: ReportPage): readonly Block[] {
  const { plan: say } = page.words;
  const { measures, targets } = page.plan;
  if (measures.length === 0 && targets.length === 0) return [heading(1, say.title), paragraph(say.none)];
  return [
    heading(1, say.title),
    heading(2, say.targets),
    ...targetBlocks(page),
    heading(2, say.measures),
    ...measureBlocks(page),
    heading(2, say.timetable),
    ...timetableBlocks(page),
  ];
}

/** Without targets of categories that an earlier model had. */
export function knownTargets({ plan, model }: Pick<ReportPage, 'plan' | 'model'>): readonly StoredTarget[] {
  return plan.targets.filter(({ id }) => model.category.has(id));
}

export function targetBlocks(page: ReportPage): readonly Block[] {
  const { words, language, plan } = page;
  const { plan: say, frame } = words;
  const rows = categoryRows(page).flatMap(({ target, ...row }) => (target ? [{ ...row, target }] : []));
  if (rows.length === 0) return [paragraph(say.targetsNone)];
  const due = new Map(plan.targets.map(({ id, entry }) => [id, entry.due]));
  const missingText = (hundredths: number) =>
    hundredths <= 0 ? say.reached : frame.points({ points: pointsUp(hundredths, language) });
  return [
    table(
      say.targetsCaption,
      [
        { head: say.category, width: 3, cell: ({ name }) => rowName(name) },
        { head: say.present, width: 1.5, cell: (row) => cell(standingText(page, row)) },
        {
          head: say.goal,
          width: 2,
          cell: ({ target: { level, points } }) => cell(say.goalText({ level, points: wholeNumber(points, language) })),
        },
        {
          head: say.missing,
          width: 1.5,
          cell: ({ level, score, target }) =>
            cell(level !== null && target.level < level ? say.below : missingText(target.points * 100 - (score ?? 0))),
        },
        {
          head: say.due,
          width: 1.6,
          cell: ({ id }) => {
            const day = due.get(id) ?? null;
            return cell(day === null ? say.open : dayText(day, language));
          },
        },
      ],
      rows,
    ),
  ];
}

export function measureBlocks(page: ReportPage): readonly Block[] {
  const { plan: say } = page.words;
  const measures = plannedMeasures(page);
  const overdue = measures.filter((measure) => measure.overdue).length;
  if (measures.length === 0) return [paragraph(say.measuresNone)];
  return [
    ...sentences(overdue === 0 ? null : say.overdueCount({ count: overdue })),
    measureTable(
      page,
      measures.map((measure) => measureLine(page, measure, noteOf(measures.length))),
    ),
  ];
}

/** Characters of all notes together, and of one in any case: 30 measures have the whole of theirs, 500 no book of a thousand pages. */
const notes = { together: 60_000, least: 200 } as const;

function noteOf(measures: number): number {
  return Math.max(notes.least, Math.floor(notes.together / measures));
}

function measureLine(page: ReportPage, measure: PlannedMeasure, longestNote: number): MeasureLine {
  const { efforts, effect } = measure;
  return {
    measure: measureCell(page, measure, longestNote),
    responsible: responsibleText(page, measure),
    dates: datesText(page, measure),
    efforts,
    effect,
    status: statusText(page, measure),
  };
}

function measureCell(page: ReportPage, { entry }: PlannedMeasure, longestNote: number): Rich {
  const { plan: say } = page.words;
  const told = [
    ...(entry.question === null ? [] : [say.forWhat({ question: questionText(page, entry.question) })]),
    shortened(cleanParagraphs(entry.note).join(' '), longestNote),
  ];
  const title = strong(measureTitle(entry));
  const text = told.filter((part) => part !== '').join(' ');
  return text === '' ? [title] : [title, ` ${text}`];
}

function responsibleText({ words }: ReportPage, { entry }: PlannedMeasure): string {
  return cleanText(entry.responsible) || words.plan.nobody;
}

function datesText({ words, language }: ReportPage, { entry: { start, due } }: PlannedMeasure): string {
  const { plan: say } = words;
  const day = (date: string) => dayText(date, language);
  if (start !== null && due !== null) return say.between({ from: day(start), to: day(due) });
  if (due !== null) return say.until({ date: day(due) });
  return start === null ? say.noDate : say.from({ date: day(start) });
}

function statusText({ words: { plan: say } }: ReportPage, { entry, overdue }: PlannedMeasure): string {
  const status = say.statuses[entry.status];
  return overdue ? `${status}, ${say.overdue}` : status;
}

export function timetableBlocks(page: ReportPage): readonly Block[] {
  const { plan: say } = page.words;
  const periods = timetable(page, plannedMeasures(page));
  if (periods.length === 0) return [paragraph(say.timetableNone)];
  return [
    table(
      say.timetableCaption,
      [
        { head: say.period, width: 1.6, cell: ({ name }) => rowName(name) },
        { head: say.measure, width: 4, cell: ({ measure }) => cell(measureTitle(measure.entry)) },
        { head: say.responsible, width: 2, cell: ({ measure }) => cell(responsibleText(page, measure)) },
        { head: say.dates, width: 2, cell: ({ measure }) => cell(datesText(page, measure)) },
        { head: say.status, width: 1.3, cell: ({ measure }) => cell(statusText(page, measure)) },
      ],
      periods.flatMap(({ name, measures }) => measures.map((measure) => ({ name, measure }))),
    ),
  ];
}
