import type { GateGap } from '../../../model/action/evaluation.ts';
import { pointsDown, pointsUp, wholeNumber } from '../../../model/format/points-text.ts';
import { cell, figure, heading, list, paragraph, sentences, table } from '../blocks.ts';
import type { Block } from '../document.ts';
import { categoryName, questionText, type ReportPage } from '../report-page.ts';

/** What the next level still asks for: points, conditions, and open answers that may already settle it. */
export function nextLevelPart(page: ReportPage): readonly Block[] {
  const { words, evaluation, quick } = page;
  const { nextLevel, level, levelByScore } = evaluation;
  const { next } = words;
  if (evaluation.score.score === null) return clarifyPart(page);
  if (!nextLevel) {
    return [heading(1, next.top), paragraph(quick ? next.topQuick : next.topText), ...clarifyPart(page)];
  }
  return [
    heading(1, next.title({ level: nextLevel.level })),
    ...sentences(pointsSentence(page), levelByScore > level ? next.heldBack({ byScore: levelByScore }) : null),
    heading(2, next.gates({ level: nextLevel.level })),
    ...obligationBlocks(page),
    ...clarifyPart(page),
  ];
}

/** How many points are missing; of a staged model what takes their place. */
export function pointsSentence({ words: { next }, evaluation: { nextLevel }, model, language }: ReportPage): string {
  if (!nextLevel) return '';
  const { level, missing } = nextLevel;
  if (model.file.scoring.aggregation === 'staged') return next.staged({ level });
  const threshold = wholeNumber(nextLevel.threshold, language);
  return missing > 0 ? next.missing({ missing: pointsUp(missing, language), threshold }) : next.enough({ threshold });
}

/** What the next level requires whatever the points are; of the highest one, that it is all there. */
export function obligationBlocks(page: ReportPage): readonly Block[] {
  const { words, evaluation, quick } = page;
  const { nextLevel, needs } = evaluation;
  const { next } = words;
  const level = nextLevel?.level ?? evaluation.level;
  if (needs.obligations.length > 0) {
    return [paragraph(next.gatesText({ level })), ...list(needs.obligations.map((gate) => gateText(page, gate)))];
  }
  return [paragraph(quick ? next.gatesMetQuick : nextLevel ? next.gatesMet({ level }) : next.gatesTop)];
}

export function gateText(page: ReportPage, { kind, id, has, needs }: GateGap): string {
  const { words, language } = page;
  return kind === 'category'
    ? words.next.gateCategory({ name: categoryName(page, id), needs, has })
    : words.next.gateQuestion({
        question: questionText(page, id),
        needs: pointsDown(needs, language),
        has: pointsDown(has, language),
      });
}

/** Open questions, with what each could bring at most. */
function clarifyPart(page: ReportPage): readonly Block[] {
  const { words, evaluation, language, model } = page;
  const { next, frame } = words;
  const { clarify } = evaluation.needs;
  if (clarify.length === 0) return [];
  const text = model.file.scoring.openAnswers === 'neutral' ? next.clarifyNeutral : next.clarifyText;
  return [
    heading(2, next.clarify),
    paragraph(text({ count: clarify.length })),
    table(
      next.clarifyCaption,
      [
        { head: next.question, width: 5 },
        { head: next.gain, width: 1 },
      ],
      clarify.map(({ question, gain }) => [
        cell(questionText(page, question)),
        figure(gain > 0 ? next.upTo({ points: pointsDown(gain, language) }) : frame.nothing),
      ]),
    ),
  ];
}
