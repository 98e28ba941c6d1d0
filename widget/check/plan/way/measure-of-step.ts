import type { WayStep } from '../../../../model/action/next-level/way.ts';
import type { Measure, Plan } from '../../../../model/contract/plan.ts';
import { firstSentence } from '../../../../model/format/first-sentence.ts';
import { sameAnswer } from '../../conversation/same-answer.ts';
import { plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import type { ResultPage } from '../../views/result/result-page.ts';

/** As many characters as a title may have. */
const longestTitle = 200;

/** The measure (Maßnahme) that a step of the way becomes; who and when is left to its owner. */
export function measureOfStep(page: ResultPage, step: WayStep): Measure {
  const question = page.model.question.get(step.question);
  return {
    title: titleOf(page, step),
    category: question?.category ?? null,
    question: step.question,
    recommendation: step.recommendations[0] ?? null,
    to: { ...step.to } as Measure['to'],
    status: 'planned',
    responsible: '',
    start: null,
    due: null,
    note: '',
  };
}

/** Whether the plan already holds a measure that leads to the answer of a step. */
export function isTaken(plan: Plan | undefined, { question, to, recommendations }: WayStep): boolean {
  return (plan?.measures ?? []).some(({ entry }) => {
    if (entry.question !== question || entry.status === 'dropped') return false;
    if (entry.to) return sameAnswer(entry.to, to);
    return entry.recommendation !== null && recommendations.includes(entry.recommendation);
  });
}

/** The first sentence of the recommendation, else the question with the answer. */
function titleOf(page: ResultPage, { question: id, to, recommendations }: WayStep): string {
  const [first] = recommendations;
  const recommendation = first === undefined ? undefined : page.model.recommendation.get(first);
  if (recommendation) return shortened(firstSentence(plainText(recommendation.text, page)));
  const question = page.model.question.get(id);
  if (!question) return shortened(id);
  return shortened(`${plainText(question.text, page)} ${answerText(page, question, to)}`);
}

/** On one line, and no longer than a title may be. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/\p{Surrogate}$/u, '')}…`;
}
