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
  return expectedEffects(model, answers)(question, to);
}

/** The same for many measures on the same answers. */
export function expectedEffects(model: MaturityModel, answers: Answers): (question: string, to: AnswerValue) => number {
  const official = (given: Answers) => score(model, given).standings.official.score ?? zero;
  const before = official(answers);
  const known = new Map<string, number>();
  return (question, to) => {
    const change = JSON.stringify([question, to]);
    const effect =
      known.get(change) ??
      floorHundredths(subtract(official(changedAnswers(model, answers, new Map([[question, to]]))), before));
    known.set(change, effect);
    return effect;
  };
}
