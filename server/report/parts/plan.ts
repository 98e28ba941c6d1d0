import type { StoredTarget } from '../../../model/contract/plan.ts';
import { dayText } from '../../../model/format/day-text.ts';
import { pointsDown, pointsUp, wholeNumber } from '../../../model/format/points-text.ts';
import { cell, figure, heading, paragraph, rowName, sentences, strong, table } from '../blocks.ts';
import { cleanParagraphs, cleanText, shortened } from '../clean-text.ts';
import { categoryRows } from '../compared/category-rows.ts';
import type { Block, Cell, Rich } from '../document.ts';
import { questionText, type ReportPage } from '../report-page.ts';
import { effortText } from './answer-text.ts';
import { type PlannedMeasure, plannedMeasures } from './measures.ts';
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
  const rows = categoryRows(page).flatMap(({ id, name, level, score, target }): Cell[][] => {
    if (!target) return [];
    const { due = null } = plan.targets.find((one) => one.id === id)?.entry ?? {};
    const missing = target.threshold * 100 - (score ?? 0);
    const present =
      score === null || level === null
        ? frame.notRated
        : words.compared.barText({ points: pointsDown(score, language), level });
    const below = level !== null && target.level < level;
    return [
      [
        rowName(name),
        cell(present),
        cell(say.goalText({ level: target.level, points: wholeNumber(target.threshold, language) })),
        cell(below ? say.below : missing <= 0 ? say.reached : frame.points({ points: pointsUp(missing, language) })),
        cell(due === null ? say.open : dayText(due, language)),
      ],
    ];
  });
  if (rows.length === 0) return [paragraph(say.targetsNone)];
  return [
    table(
      say.targetsCaption,
      [
        { head: say.category, width: 3 },
        { head: say.present, width: 1.5 },
        { head: say.goal, width: 2 },
        { head: say.missing, width: 1.5 },
        { head: say.due, width: 1.6 },
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
    table(
      say.measuresCaption,
      [
        { head: say.measure, width: 4 },
        { head: say.responsible, width: 1.8 },
        { head: say.dates, width: 2 },
        { head: say.effort, width: 1.2 },
        { head: say.effect, width: 1.2 },
        { head: say.status, width: 1.2 },
      ],
      measures.map((measure) => measureRow(page, measure, noteOf(measures.length))),
    ),
  ];
}

/** Characters of all notes together, and of one in any case: 30 measures have the whole of theirs, 500 no book of a thousand pages. */
const notes = { together: 60_000, least: 200 } as const;

function noteOf(measures: number): number {
  return Math.max(notes.least, Math.floor(notes.together / measures));
}

function measureRow(page: ReportPage, measure: PlannedMeasure, longestNote: number): readonly Cell[] {
  const { words, language } = page;
  const { plan: say, frame } = words;
  const { entry, effort, effect } = measure;
  return [
    cell(measureCell(page, measure, longestNote)),
    cell(cleanText(entry.responsible) || say.nobody),
    cell(datesText(page, measure)),
    cell(effort === null ? frame.nothing : effortText(page, effort)),
    figure(effect === null ? frame.nothing : say.effectText({ points: pointsDown(effect, language) })),
    cell(statusText(page, measure)),
  ];
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

/** Of an empty line what is left of it. */
export function measureTitle({ title }: PlannedMeasure['entry']): string {
  return cleanText(title) || title;
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
        { head: say.period, width: 1.6 },
        { head: say.measure, width: 4 },
        { head: say.responsible, width: 2 },
        { head: say.dates, width: 2 },
        { head: say.status, width: 1.3 },
      ],
      periods.flatMap(({ name, measures }) =>
        measures.map((measure) => [
          rowName(name),
          cell(measureTitle(measure.entry)),
          cell(cleanText(measure.entry.responsible) || say.nobody),
          cell(datesText(page, measure)),
          cell(statusText(page, measure)),
        ]),
      ),
    ),
  ];
}
