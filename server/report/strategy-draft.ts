import { pointsDown } from '../../model/format/points-text.ts';
import { heading, list, paragraph, sentences, strong } from './blocks.ts';
import { categoryBars } from './compared/category-bars.ts';
import { categoryRows, overallRow } from './compared/category-rows.ts';
import { categoryTable } from './compared/category-table.ts';
import type { Block, ReportDocument } from './document.ts';
import { certaintyTexts } from './parts/certainty.ts';
import { type MeasureLine, measureTable } from './parts/measure-table.ts';
import { isAhead, plannedMeasures } from './parts/measures.ts';
import { methodBlocks } from './parts/method.ts';
import { nextSteps } from './parts/next-steps.ts';
import { knownTargets, measureBlocks, targetBlocks, timetableBlocks } from './parts/plan.ts';
import { draftBox, levelSummary, provisionalBox, scoreTexts, verdictSentence } from './parts/verdict.ts';
import type { ReportData } from './report-data.ts';
import { framed } from './report-frame.ts';
import { modelLine, type ReportPage, reportPage } from './report-page.ts';
import { fieldsPart } from './strategy/field-blocks.ts';
import { fieldsOfAction } from './strategy/fields-of-action.ts';

/** The draft of a digital strategy: what the figures say already, and in brackets what a town hall has to add. */
export function strategyDraft(data: ReportData, language: ReportDocument['language']): ReportDocument {
  const page = reportPage(data, language);
  const { strategy: say } = page.words;
  return framed(page, 'strategy', [
    ...draftBox(page),
    { kind: 'box', tone: 'note', title: say.howTo, blocks: [paragraph(say.howToText)] },
    ...positionPart(page),
    ...goalsPart(page),
    ...fieldsPart(page),
    ...measuresPart(page),
    heading(1, say.timetable),
    ...(plannedMeasures(page).some(isAhead) ? timetableBlocks(page) : [paragraph(say.timetableProposed)]),
    heading(1, say.organisation),
    ...list(say.organisationItems),
    heading(1, say.method),
    ...methodBlocks(page),
  ]);
}

/** How many of the strongest and of the weakest categories are named. */
const named = 3;

function positionPart(page: ReportPage): readonly Block[] {
  const { words, language } = page;
  const { strategy: say } = words;
  const rows = categoryRows(page);
  const rated = rows.flatMap(({ name, score }) => (score === null ? [] : [{ name, score }]));
  const names = (some: typeof rated) =>
    some.map(({ name, score }) => say.nameAndPoints({ name, points: pointsDown(score, language) })).join(', ');
  const count = Math.min(named, Math.floor(rated.length / 2));
  const all = [...rows, overallRow(page)];
  return [
    heading(1, say.position),
    paragraph(say.positionText({ wave: modelLine(page.wave.title, page) || page.wave.id })),
    {
      kind: 'box',
      tone: 'result',
      title: verdictSentence(page),
      blocks: sentences(...scoreTexts(page), levelSummary(page), ...certaintyTexts(page).slice(0, 1)),
    },
    ...provisionalBox(page),
    ...(count === 0
      ? []
      : [
          paragraph(say.strengthsText({ names: names(rated.slice(-count).toReversed()) })),
          paragraph(say.weaknessesText({ names: names(rated.slice(0, count)) })),
        ]),
    categoryBars(page, all),
    categoryTable(page, all),
  ];
}

function goalsPart(page: ReportPage): readonly Block[] {
  const { words, evaluation } = page;
  const { strategy: say } = words;
  return [heading(1, say.goals), paragraph(say.vision), ...goals()];

  function goals(): readonly Block[] {
    if (knownTargets(page).length > 0) return [paragraph(say.goalsText), ...targetBlocks(page)];
    if (evaluation.score.score === null) return [paragraph(say.goalsUnrated)];
    if (!evaluation.nextLevel) return [paragraph(say.goalsKept)];
    const needing = fieldsOfAction(page).filter(({ need }) => need > 0);
    return [
      paragraph(say.goalsProposed({ level: evaluation.nextLevel.level })),
      ...list(needing.slice(0, named).map(({ name }) => name)),
    ];
  }
}

/** How many steps stand in for measures that nobody has entered yet. */
const proposed = 8;

function measuresPart(page: ReportPage): readonly Block[] {
  const { words, plan } = page;
  const { strategy: say } = words;
  if (plan.measures.length > 0) return [heading(1, say.measures), ...measureBlocks(page)];
  const steps = nextSteps(page).slice(0, proposed);
  if (steps.length === 0) return [heading(1, say.measures), paragraph(words.plan.measuresNone)];
  const lines = steps.map(({ question, text, efforts, gain }): MeasureLine => {
    const measure = [strong(text), ` ${words.plan.forWhat({ question })}`];
    const [responsible, dates] = [say.toFill, say.toFill];
    return { measure, responsible, dates, efforts, effect: gain, status: say.proposedMeasure };
  });
  return [heading(1, say.measures), paragraph(say.measuresProposed), measureTable(page, lines)];
}
