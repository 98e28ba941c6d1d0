import type { AnswerHistory } from '../../model/contract/assessment.ts';
import { answerReply } from './answers-of.ts';
import { pinnedQuestion } from './question-of.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** Every value that an answer of one's own assessment has had. @throws Refusal `answer.unknown-question` */
export async function readAnswerHistory(
  work: Workplace,
  { scope }: Principal,
  question: string,
): Promise<AnswerHistory> {
  const pinned = await modelOfWave(work, scope.wave);
  const { id } = pinnedQuestion(pinned, question);
  const answers = await work.store.answerHistory(scope, id);
  return { question: id, answers: answers.map(answerReply) };
}
