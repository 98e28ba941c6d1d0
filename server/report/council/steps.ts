import { pointsDown } from '../../../model/format/points-text.ts';
import { cell, figure, heading, paragraph, sentences, strong, table } from '../blocks.ts';
import { shortened } from '../clean-text.ts';
import type { Block } from '../document.ts';
import { effortsText } from '../parts/answer-text.ts';
import { nextSteps } from '../parts/next-steps.ts';
import type { ReportPage } from '../report-page.ts';

/** Lines of what holds back, from which on a step less has room. */
const crowded = 4;

/** Characters of the question that stands before its step. */
const longestQuestion = 90;

/** The most effective steps with their effort: five, or fewer where much holds back. */
export function stepsPart(page: ReportPage, linesAbove: number): readonly Block[] {
  const { words, evaluation, language } = page;
  const { council: say } = words;
  const { way } = words.next;
  const steps = nextSteps(page);
  const shown = Math.max(3, 5 - Math.max(0, linesAbove - crowded + 1));
  if (steps.length === 0) {
    const open = evaluation.needs.clarify.length > 0 || evaluation.score.score === null;
    return [heading(1, say.steps), paragraph(open ? say.stepsFirst : say.stepsNone)];
  }
  return [
    heading(1, say.steps),
    table(
      '',
      [
        {
          head: say.step,
          width: 7,
          cell: ({ question, text, obligation }) => {
            const told = obligation === null ? text : `${text} ${way.obligation({ level: obligation })}`;
            return cell([strong(shortened(question, longestQuestion)), ` ${told}`]);
          },
        },
        { head: say.effort, width: 1.8, cell: ({ efforts }) => cell(effortsText(page, efforts)) },
        {
          head: say.gain,
          width: 1.2,
          cell: ({ gain, atMost }) => {
            const points = pointsDown(gain, language);
            return figure(atMost ? words.next.upTo({ points }) : points);
          },
        },
      ],
      steps.slice(0, shown),
    ),
    ...sentences(moreText(page, shown)),
  ];
}

function moreText({ words, wayUp }: ReportPage, shown: number): string | null {
  const [way] = wayUp.kind === 'found' ? wayUp.ways : [];
  if (wayUp.kind !== 'found' || !way || way.steps.length <= shown) return null;
  return words.council.stepsMore({ count: way.steps.length, level: wayUp.target });
}
