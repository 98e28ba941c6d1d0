import { effortParts } from '../../../model/action/next-level/effort-parts.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { shortened } from '../clean-text.ts';
import { questionText, type ReportPage } from '../report-page.ts';
import { answerText } from './answer-text.ts';
import { recommended } from './way.ts';

/** Something to do, told in one sentence. */
export interface NextStep {
  /** What it answers better; without it "keep the list up to date" says nothing. */
  readonly question: string;
  readonly text: string;
  /** Efforts that it is made of, each on the scale of the recommendations. */
  readonly efforts: readonly number[];
  /** Hundredths of an overall point. */
  readonly gain: number;
  /** The gain is the most that it can bring, because it stands for all that could be done there. */
  readonly atMost: boolean;
  /** Of the level whose gate asks for it; null where none does. */
  readonly obligation: number | null;
}

/** Characters of a step, and of the goal behind one that takes several recommendations. */
const longest = { step: 140, goal: 60 } as const;

/** What to do next: along the cheapest way to the next level where there is one, else by the need for action. */
export function nextSteps(page: ReportPage): readonly NextStep[] {
  const { wayUp, needs } = page;
  if (wayUp.kind === 'found' && wayUp.ways[0]) {
    const [way] = wayUp.ways;
    const { target } = wayUp;
    return way.steps.map((step) => {
      const { question, to, recommendations, gain, obligation } = step;
      return {
        question: questionText(page, question),
        text: [stepText(page, recommendations), goalText(page, question, to, recommendations)].join(' ').trim(),
        efforts: effortParts(page.model, step),
        gain,
        atMost: false,
        obligation: obligation ? target : null,
      };
    });
  }
  return needs.needForAction.map(({ question, recommendation, effort, gap }) => ({
    question: questionText(page, question),
    text: stepText(page, [recommendation]),
    efforts: [effort],
    gain: gap,
    atMost: true,
    obligation: null,
  }));
}

function stepText(page: ReportPage, recommendations: readonly string[]): string {
  return shortened(recommended(page, recommendations), longest.step);
}

/** Where there are several recommendations the first one does not tell how far the step goes, and where there is none nobody does. */
function goalText(page: ReportPage, id: string, to: AnswerValue, recommendations: readonly string[]): string {
  const question = page.model.question.get(id);
  if (!question || recommendations.length === 1) return '';
  const goal = page.words.next.way.goal({ to: shortened(answerText(page, question, to), longest.goal) });
  return goal.replace(/…\.$/, '…');
}
