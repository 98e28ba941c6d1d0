import type { GateGap } from '../../../model/action/evaluation.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { OptionEntry, QuestionEntry } from '../../../model/format/model-file.ts';
import { pointsDown, pointsUp, wholeNumber } from '../../../model/format/points-text.ts';
import { cell, figure, heading, list, paragraph, sentences, table } from '../blocks.ts';
import { shortened } from '../clean-text.ts';
import type { Block } from '../document.ts';
import { categoryName, modelLine, questionText, type ReportPage } from '../report-page.ts';
import { answerText } from './answer-text.ts';

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
function pointsSentence({ words: { next }, evaluation: { nextLevel }, model, language }: ReportPage): string {
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

/** The longest of what a condition names, in characters. */
interface GateRoom {
  readonly question: number;
  readonly answer: number;
}

const roomy: GateRoom = { question: 400, answer: 400 };

/** An unmet condition; of a question with single options by the answer that meets it, else by points. */
export function gateText(page: ReportPage, gate: GateGap, room: GateRoom = roomy): string {
  const { words, language, model } = page;
  const { kind, id, has, needs } = gate;
  if (kind === 'category') {
    return words.next.gateCategory({ name: shortened(categoryName(page, id), room.question), needs, has });
  }
  const question = model.question.get(id);
  const option = question && leastOption(question, needs);
  const text = shortened(questionText(page, id), room.question);
  if (question && option) {
    return words.next.gateOption({
      question: text,
      needs: shortened(modelLine(option.text, page), room.answer),
      has: shortened(answerText(page, question, countedAnswer(page, id)), room.answer),
    });
  }
  return words.next.gateQuestion({
    question: text,
    needs: pointsDown(needs, language),
    has: pointsDown(has, language),
  });
}

/** @param needs hundredths of a point */
function leastOption(question: QuestionEntry, needs: number): OptionEntry | undefined {
  if (question.kind !== 'single') return undefined;
  const enough = question.options.filter(({ points }) => points * 100 >= needs);
  return enough.toSorted((a, b) => a.points - b.points)[0];
}

/** What counts for a question: its answer, or what a rule implies. */
function countedAnswer({ path }: ReportPage, id: string): AnswerValue | undefined {
  const step = path.steps.find(({ question }) => question.id === id);
  return step?.kind === 'skipped' ? step.implied : step?.answer;
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
        { head: next.question, width: 5, cell: ({ question }) => cell(questionText(page, question)) },
        {
          head: next.gain,
          width: 1,
          cell: ({ gain }) => figure(gain > 0 ? next.upTo({ points: pointsDown(gain, language) }) : frame.nothing),
        },
      ],
      clarify,
    ),
  ];
}
