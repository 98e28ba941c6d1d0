import type { AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import type { Fraction } from '../../scoring/fraction.ts';

/** A better answer to a question, and what it takes to get there. */
export interface Move {
  readonly to: AnswerValue;
  readonly points: Fraction;
  readonly effort: number;
  readonly recommendations: readonly string[];
}

export function movesFrom(_model: MaturityModel, _question: QuestionEntry, _from: AnswerValue): readonly Move[] {
  throw new Error('in the making');
}
