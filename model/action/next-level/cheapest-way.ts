import type { Answers, AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { WayUp } from './way.ts';

/** What somebody wants of a way. */
export interface WayWishes {
  /** Level; the next one if absent. */
  readonly target?: number | undefined;
  /** Steps that are part of every way. */
  readonly fixed?: readonly { readonly question: string; readonly to: AnswerValue }[] | undefined;
  /** Ids of questions that stay as they are. */
  readonly excluded?: readonly string[] | undefined;
}

export function cheapestWay(_model: MaturityModel, _answers: Answers, _wishes: WayWishes = {}): WayUp {
  throw new Error('in the making');
}
