import { heading, list, paragraph, sentences } from './blocks.ts';
import { categoryBars } from './compared/category-bars.ts';
import { categoryRows, overallRow } from './compared/category-rows.ts';
import { categoryTable } from './compared/category-table.ts';
import { findingText, notRatedTexts, positionText, sourceTexts } from './compared/comparison-texts.ts';
import type { Block, ReportDocument } from './document.ts';
import { certaintyTable } from './parts/certainty.ts';
import { developmentPart } from './parts/development.ts';
import { glossaryPart, levelTable, methodBlocks } from './parts/method.ts';
import { needsPart } from './parts/needs.ts';
import { nextLevelPart } from './parts/next-level.ts';
import { planPart } from './parts/plan.ts';
import { questionsPart } from './parts/questions.ts';
import { draftBox, knownTexts, levelSummary, provisionalBox, scoreTexts, verdictSentence } from './parts/verdict.ts';
import { wayPart } from './parts/way.ts';
import type { ReportData } from './report-data.ts';
import { framed } from './report-frame.ts';
import { type ReportPage, reportPage } from './report-page.ts';

/** Everything that is known of the result, from the sentence that says it to the last answer. */
export function fullReport(data: ReportData, language: ReportDocument['language']): ReportDocument {
  const page = reportPage(data, language);
  const { words } = page;
  return framed(page, 'full', [
    ...draftBox(page),
    heading(1, words.full.result),
    {
      kind: 'box',
      tone: 'result',
      title: verdictSentence(page),
      blocks: sentences(...scoreTexts(page), ...knownTexts(page), levelSummary(page)),
    },
    ...provisionalBox(page),
    ...(page.evaluation.score.score === null
      ? []
      : [heading(2, words.verdict.certainty.title), ...certaintyTable(page)]),
    ...levelTable(page),
    ...comparisonPart(page),
    ...nextLevelPart(page),
    ...wayPart(page),
    ...needsPart(page),
    ...planPart(page),
    ...developmentPart(page),
    { kind: 'pageBreak' },
    ...questionsPart(page),
    heading(1, words.method.title),
    ...methodBlocks(page),
    ...glossaryPart(page),
  ]);
}

/** The categories as bars and as a table, and what stands behind the peers. */
function comparisonPart(page: ReportPage): readonly Block[] {
  const { words, shown } = page;
  const rows = categoryRows(page);
  const all = [...rows, overallRow(page)];
  return [
    heading(1, shown ? words.compared.titleCompared : words.compared.title),
    ...sentences(findingText(page, rows), positionText(page)),
    ...notRatedTexts(page, rows).map((text) => paragraph(text)),
    categoryBars(page, all),
    categoryTable(page, all),
    ...list(sourceTexts(page)),
  ];
}
