import type { Answers, AnswerValue } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import { floorHundredths, subtract, zero } from '../scoring/fraction.ts';
import { score } from '../scoring/score.ts';
import { changedAnswers } from './what-if.ts';

/**
 * What a measure (Maßnahme) is expected to bring: hundredths of an overall point, rounded down from the exact difference, if
 * `question` came to `to` and nothing else changed. Negative where the score would fall; 0 where nothing is rated.
 */
export function expectedEffect(model: MaturityModel, answers: Answers, question: string, to: AnswerValue): number {
  const official = (given: Answers) => score(model, given).standings.official.score ?? zero;
  const after = official(changedAnswers(model, answers, new Map([[question, to]])));
  return floorHundredths(subtract(after, official(answers)));
}
