import type { Change, Development } from '../../../model/contract/development.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { instantDayText } from '../../../model/format/day-in-germany.ts';
import { numberText } from '../../../model/format/number-text.ts';
import { drawnPoints, pointsDown, wholeNumber } from '../../../model/format/points-text.ts';
import { cell, figure, heading, paragraph, rowName, sentences, table } from '../blocks.ts';
import type { Block, CourseBlock } from '../document.ts';
import { categoryName, modelLine, questionText, type ReportPage } from '../report-page.ts';
import { answerText } from './answer-text.ts';
import { measureTitle } from './measures.ts';

type Waves = Development['waves'];
type WaveChange = Development['changes'][number];

/** The municipality over its waves, what changed from each to the next, and what the measures brought. */
export function developmentPart(page: ReportPage): readonly Block[] {
  const { words, development } = page;
  const { development: say } = words;
  if (!development || development.waves.length < 2) {
    return [heading(1, say.title), paragraph(say.first), ...(development ? effectTable(page, development) : [])];
  }
  const { waves, changes } = development;
  return [
    heading(1, say.title),
    courseOf(page, waves),
    waveTable(page, waves),
    ...sentences(waves.some(({ breakBefore }) => breakBefore) ? say.broken : null),
    ...changes.flatMap((change) => changeBlocks(page, waves, change)),
    ...effectTable(page, development),
  ];
}

function courseOf(page: ReportPage, waves: Waves): CourseBlock {
  const { words, language, model } = page;
  const { development: say, compared } = words;
  const rated = waves.flatMap(({ score, ...wave }) => (score === null ? [] : [{ ...wave, score }]));
  const told = rated.map(({ title, score, breakBefore }) => {
    const point = { wave: modelLine(title, page), points: pointsDown(score, language) };
    return breakBefore ? say.altBreak(point) : say.altPoint(point);
  });
  return {
    kind: 'course',
    caption: say.caption,
    alt: say.alt({ points: told.join('; ') }),
    points: rated.map(({ title, score, breakBefore }) => ({
      label: modelLine(title, page),
      value: drawnPoints(score),
      breakBefore,
    })),
    scale: model.file.levels.map(({ threshold }, index) => ({
      at: threshold,
      label: compared.scale({ level: index + 1 }),
    })),
  };
}

function waveTable(page: ReportPage, waves: Waves): Block {
  const { words, language } = page;
  const { development: say, frame } = words;
  return table(
    say.tableCaption,
    [
      { head: say.wave, width: 3, cell: ({ title }) => rowName(modelLine(title, page)) },
      {
        head: say.submitted,
        width: 2,
        cell: ({ submittedAt }) => cell(instantDayText(submittedAt, language)),
      },
      {
        head: say.level,
        width: 1,
        cell: ({ score, level }) => figure(score === null ? frame.nothing : String(level)),
      },
      {
        head: say.points,
        width: 1,
        cell: ({ score }) => figure(score === null ? frame.notRated : pointsDown(score, language)),
      },
      { head: say.model, width: 1.2, cell: ({ model }) => cell(model) },
    ],
    waves,
  );
}

function changeBlocks(page: ReportPage, waves: Waves, change: WaveChange): readonly Block[] {
  const { development: say } = page.words;
  const title = (id: string) => {
    const wave = waves.find((one) => one.id === id);
    return wave ? modelLine(wave.title, page) : id;
  };
  const { comparable, overall } = change;
  return [
    heading(2, say.changes({ from: title(change.from), to: title(change.to) })),
    ...(comparable
      ? [
          ...sentences(overall && verdictText(page, overall)),
          ...categoryChanges(page, change),
          ...answerChanges(page, change),
        ]
      : [paragraph(say.notComparable)]),
  ];
}

function verdictText(page: ReportPage, { verdict, points, limit }: Change): string {
  const { words, language } = page;
  const shown = verdict === 'none' ? signed(points, language) : tenths(Math.abs(points), language);
  return words.development[verdict]({ points: shown, limit: tenths(limit, language) });
}

function categoryChanges(page: ReportPage, { categories }: WaveChange): readonly Block[] {
  const { words, language } = page;
  const { development: say } = words;
  const compared = categories.flatMap(({ category, change }) => (change ? [{ category, change }] : []));
  if (compared.length === 0) return [];
  return [
    table(
      say.categoriesCaption,
      [
        { head: say.category, width: 3, cell: ({ category }) => rowName(categoryName(page, category)) },
        { head: say.change, width: 1.2, cell: ({ change }) => figure(signed(change.points, language)) },
        { head: say.limit, width: 1.2, cell: ({ change }) => figure(tenths(change.limit, language)) },
        { head: say.verdict, width: 2.4, cell: ({ change }) => cell(say.verdicts[change.verdict]) },
      ],
      compared,
    ),
  ];
}

function answerChanges(page: ReportPage, { answers }: WaveChange): readonly Block[] {
  const { words, model, language } = page;
  const { development: say, frame } = words;
  if (answers.length === 0) return [paragraph(say.noAnswers)];
  const answerCell = (id: string, answer: AnswerValue | null, points: number | null) => {
    const question = model.question.get(id);
    const text = question ? answerText(page, question, answer) : frame.nothing;
    return cell(points === null ? text : `${text} (${pointsDown(points, language)})`);
  };
  return [
    table(
      say.answersCaption,
      [
        { head: say.question, width: 4, cell: ({ question }) => cell(questionText(page, question)) },
        {
          head: say.before,
          width: 2.5,
          cell: ({ question, before, points }) => answerCell(question, before, points.before),
        },
        {
          head: say.after,
          width: 2.5,
          cell: ({ question, after, points }) => answerCell(question, after, points.after),
        },
      ],
      answers,
    ),
  ];
}

/** What was expected of each measure beside what the next wave found. */
function effectTable(page: ReportPage, { measures }: Development): readonly Block[] {
  const { words, language } = page;
  const { development: say, plan, frame } = words;
  if (measures.length === 0) return [];
  const effect = (hundredths: number | null) =>
    figure(hundredths === null ? frame.nothing : signed(hundredths / 100, language));
  return [
    table(
      say.measuresCaption,
      [
        { head: say.measure, width: 4, cell: (measure) => rowName(measureTitle(measure)) },
        { head: say.status, width: 1.2, cell: ({ status }) => cell(plan.statuses[status]) },
        { head: say.expected, width: 1.2, cell: ({ expected }) => effect(expected) },
        {
          head: say.measured,
          width: 1.6,
          cell: ({ measured }) => (measured === null ? figure(say.notMeasured) : effect(measured.effect)),
        },
      ],
      measures,
    ),
  ];
}

/** Points with one decimal, none where they are whole. */
function tenths(points: number, language: string): string {
  return Number.isInteger(points)
    ? wholeNumber(points, language)
    : numberText(Math.floor(points * 10 + 1e-9) / 10, 1, language);
}

/** A change with its sign: "+2", "−1,5", "0". */
function signed(points: number, language: string): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${tenths(Math.abs(points), language)}`;
}
