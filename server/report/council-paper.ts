import { pointsDown, pointsUp, wholeNumber } from '../../model/format/points-text.ts';
import { heading, list, paragraph, sentences } from './blocks.ts';
import { shortened } from './clean-text.ts';
import { categoryBars } from './compared/category-bars.ts';
import { categoryRows } from './compared/category-rows.ts';
import { findingText } from './compared/comparison-texts.ts';
import { basisText } from './council/basis.ts';
import { proposalItems } from './council/proposal.ts';
import { stepsPart } from './council/steps.ts';
import type { Block, ReportDocument } from './document.ts';
import { certaintyTexts } from './parts/certainty.ts';
import { gateText } from './parts/next-level.ts';
import { draftBox, levelSummary, provisionalTexts, scoreTexts, verdictSentence } from './parts/verdict.ts';
import type { ReportData } from './report-data.ts';
import { framed } from './report-frame.ts';
import { modelLine, type ReportPage, reportPage } from './report-page.ts';

/** What keeps the paper on one page whatever is written: characters of names and items, and how many there are. */
const most = { name: 80, wave: 60, category: 60, question: 90, answer: 65, bars: 12, gates: 3 } as const;

/** The paper (Vorlage) that a council reads in two minutes: one page, without anything that only experts need. */
export function councilPaper(data: ReportData, language: ReportDocument['language']): ReportDocument {
  const page = short(reportPage(data, language));
  const { words } = page;
  const holding = holdingBack(page);
  return framed(page, 'council', [
    ...draftBox(page),
    { kind: 'box', tone: 'result', title: verdictSentence(page), blocks: resultBlocks(page) },
    bars(page),
    ...holding.blocks,
    ...stepsPart(page, holding.items.length + (page.draft ? 2 : 0)),
    heading(1, words.council.proposal),
    ...list(proposalItems(page), true),
    paragraph(basisText(page)),
  ]);
}

/** The same page with names that leave room for what is said about them. */
function short(page: ReportPage): ReportPage {
  const title = shortened(modelLine(page.wave.title, page) || page.wave.id, most.wave);
  return {
    ...page,
    name: shortened(page.name, most.name),
    wave: { ...page.wave, title: { [page.language]: title } },
  };
}

function resultBlocks(page: ReportPage): readonly Block[] {
  const [provisional] = provisionalTexts(page);
  const { title } = page.words.verdict.provisional;
  return [
    ...sentences(...scoreTexts(page), levelSummary(page)),
    ...sentences(...certaintyTexts(page).slice(0, 2), provisional === undefined ? null : `${title}: ${provisional}`),
  ];
}

function bars(page: ReportPage): Block {
  const rows = categoryRows(page);
  const { frame } = page.words;
  const drawn = rows
    .slice(0, most.bars)
    .map((row): (typeof rows)[number] => ({ ...row, name: shortened(row.name, most.category) }));
  const block = categoryBars(page, drawn);
  const left = rows.length - drawn.length;
  const caption = [findingText(page, rows) || block.caption, ...(left > 0 ? [frame.more({ count: left })] : [])];
  return { ...block, caption: caption.join(' ') };
}

/** What the next level still asks for, obligations first. */
function holdingBack(page: ReportPage): { readonly items: readonly string[]; readonly blocks: readonly Block[] } {
  const { words, evaluation, quick } = page;
  const { nextLevel, needs } = evaluation;
  const { next } = words;
  if (evaluation.score.score === null) return { items: [], blocks: [] };
  if (!nextLevel) {
    const text = quick ? next.topQuick : next.topText;
    return { items: [text], blocks: [heading(1, next.top), paragraph(text)] };
  }
  const gates = needs.obligations.map((gate) => gateText(page, gate, { question: most.question, answer: most.answer }));
  const more = gates.length - most.gates;
  const items = [
    ...gates.slice(0, most.gates),
    ...(more > 0 ? [next.moreGates({ count: more })] : []),
    missingText(page),
    ...clarifyTexts(page),
  ];
  return { items, blocks: [heading(1, next.title({ level: nextLevel.level })), ...list(items)] };
}

function missingText({ words, evaluation: { nextLevel }, model, language }: ReportPage): string {
  if (!nextLevel) return '';
  const { level, missing } = nextLevel;
  if (model.file.scoring.aggregation === 'staged') return words.next.staged({ level });
  const threshold = wholeNumber(nextLevel.threshold, language);
  return missing > 0
    ? words.council.missing({ missing: pointsUp(missing, language), threshold })
    : words.council.enough({ threshold });
}

function clarifyTexts({ words, evaluation: { needs, score }, language }: ReportPage): readonly string[] {
  const { clarify } = needs;
  if (clarify.length === 0 || score.score === null) return [];
  const gain = (score.high ?? score.score) - score.score;
  return [words.council.clarify({ count: clarify.length, points: pointsDown(gain, language) })];
}
