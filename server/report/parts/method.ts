import { instantDayText } from '../../../model/format/day-in-germany.ts';
import { wholeNumber } from '../../../model/format/points-text.ts';
import { cell, figure, heading, paragraph, rowName, sentences, strong, table } from '../blocks.ts';
import type { Block } from '../document.ts';
import { modelLine, type ReportPage } from '../report-page.ts';

/** How the figures come about, and what they do not say. */
export function methodBlocks(page: ReportPage): readonly Block[] {
  const { words, model, shown, receipt, submittedAt, invented, language } = page;
  const { method: say } = words;
  const { file } = model;
  return [
    ...sentences(
      say.method({
        title: modelLine(file.title, page),
        id: file.id,
        version: file.version,
        questions: file.questions.length,
        categories: file.categories.length,
      }),
      say.aggregation[file.scoring.aggregation],
      say.openAnswers[file.scoring.openAnswers],
      say.skipped,
      say.rounding,
      say.effort,
    ),
    ...sentences(say.limits, shown ? say.peers : null, say.use),
    ...sentences(invented ? say.invented : null),
    ...sentences(
      receipt === null || submittedAt === null
        ? null
        : say.receipt({ receipt, date: instantDayText(submittedAt, language) }),
    ),
  ];
}

/** The levels of the model, and which one the municipality has. */
export function levelTable(page: ReportPage): readonly Block[] {
  const { words, model, evaluation, language } = page;
  const { full: say } = words;
  const rated = evaluation.score.score !== null;
  return [
    heading(2, say.levels),
    table(
      say.levelsCaption,
      [
        { head: say.levelColumn, width: 0.8, cell: (_, index) => figure(String(index + 1)) },
        { head: say.nameColumn, width: 2, cell: ({ name }) => rowName(modelLine(name, page)) },
        { head: say.fromColumn, width: 1.2, cell: ({ threshold }) => figure(wholeNumber(threshold, language)) },
        {
          head: say.summaryColumn,
          width: 5,
          cell: ({ summary }, index) => {
            const text = modelLine(summary, page);
            const here = rated && evaluation.level === index + 1;
            return cell(here ? [text, ' ', strong(`(${say.here})`)] : text);
          },
        },
      ],
      model.file.levels,
    ),
  ];
}

/** Up to how many terms make a short glossary. */
const shortGlossary = 25;

/** The terms of the questions where most is to be done, as many as stay short; the model's order. */
export function glossaryPart(page: ReportPage): readonly Block[] {
  const { model, needs, words } = page;
  const used: string[] = [];
  for (const { question } of needs.needForAction) {
    for (const term of model.question.get(question)?.terms ?? []) {
      if (!used.includes(term) && used.length < shortGlossary) used.push(term);
    }
  }
  const entries = model.file.glossary.filter(({ id }) => used.includes(id));
  if (entries.length === 0) return [];
  return [
    heading(1, words.full.glossary),
    ...entries.map(({ term, explanation }) =>
      paragraph([strong(`${modelLine(term, page)}: `), modelLine(explanation, page)]),
    ),
  ];
}
