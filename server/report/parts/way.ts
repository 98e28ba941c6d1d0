import { effortParts } from '../../../model/action/next-level/effort-parts.ts';
import type { WayStep } from '../../../model/action/next-level/way.ts';
import { firstSentence } from '../../../model/format/first-sentence.ts';
import { pointsDown } from '../../../model/format/points-text.ts';
import { cell, figure, heading, paragraph, sentences, strong, table } from '../blocks.ts';
import type { Block, Rich } from '../document.ts';
import { modelLine, questionText, type ReportPage } from '../report-page.ts';
import { answerText, effortsText } from './answer-text.ts';

/** The cheapest way to the next level, step by step; nothing where there is no next one. */
export function wayPart(page: ReportPage): readonly Block[] {
  const { words, wayUp, language, evaluation } = page;
  const { way } = words.next;
  if (wayUp.kind === 'top' || evaluation.score.score === null) return [];
  if (wayUp.kind === 'staged') {
    return evaluation.nextLevel
      ? [heading(1, way.title({ level: evaluation.nextLevel.level })), paragraph(way.staged)]
      : [];
  }
  const level = wayUp.target;
  if (wayUp.kind === 'tooComplex') return [heading(1, way.title({ level })), paragraph(way.tooComplex({ level }))];
  if (wayUp.kind === 'unreachable') {
    const { score, level: best } = wayUp.best;
    return [
      heading(1, way.title({ level })),
      paragraph(way.unreachable({ level, score: pointsDown(score, language), best })),
    ];
  }
  const [first, ...others] = wayUp.ways;
  if (!first) return [];
  /** Why a step stands where it stands, where that is not for its points. */
  const remarks = ({ obligation, after }: WayStep) => {
    const before = first.steps.findIndex(({ question }) => question === after);
    return [before < 0 ? '' : way.after({ step: before + 1 }), obligation ? way.obligation({ level }) : ''];
  };
  const sentence = way.sentence({ count: first.steps.length, score: pointsDown(first.score, language), level });
  return [
    heading(1, way.title({ level })),
    ...sentences(sentence, others.length === 0 ? null : way.others({ count: others.length })),
    table(
      way.caption({ level }),
      [
        { head: way.number, width: 0.5, cell: (_, index) => figure(String(index + 1)) },
        { head: way.step, width: 6.2, cell: (step) => cell(stepText(page, step, remarks(step))) },
        { head: way.effort, width: 1.5, cell: (step) => cell(effortsText(page, effortParts(page.model, step))) },
        { head: way.gain, width: 0.8, cell: ({ gain }) => figure(pointsDown(gain, language)) },
      ],
      first.steps,
    ),
  ];
}

function stepText(
  page: ReportPage,
  { question: id, from, to, recommendations }: WayStep,
  remarks: readonly string[],
): Rich {
  const { words, model } = page;
  const question = model.question.get(id);
  if (!question) return id;
  const change = words.next.way.fromTo({ from: answerText(page, question, from), to: answerText(page, question, to) });
  const told = [change, recommended(page, recommendations), ...remarks].filter((text) => text !== '');
  return [strong(questionText(page, id)), ` ${told.join(' ')}`];
}

/** The first sentence of the first recommendation: where the step begins. */
export function recommended(page: ReportPage, [first]: readonly string[]): string {
  const recommendation = first === undefined ? undefined : page.model.recommendation.get(first);
  return recommendation ? firstSentence(modelLine(recommendation.text, page)) : '';
}
