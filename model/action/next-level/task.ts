import { type Path, replay } from '../../flow/path.ts';
import type { Answers, AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import { filledAnswers } from '../what-if.ts';
import type { Move } from './move.ts';
import { moveTo } from './moves.ts';

/** What is to be found: a level for these answers, with some changes settled in advance. */
export interface Task {
  readonly model: MaturityModel;
  readonly answers: Answers;
  /** Level, 1 to the highest. */
  readonly target: number;
  /** Today's path. */
  readonly before: Path;
  /** The answer that each question has where it is asked: its own one, or what is implied for it today. */
  readonly present: Answers;
  /** Question id to the one change that it has to have. */
  readonly fixed: ReadonlyMap<string, Move>;
  /** Ids of questions that keep their answers. */
  readonly excluded: ReadonlySet<string>;
}

/** What somebody wants of a way. */
export interface WayWishes {
  /** Level; the next one if absent. */
  readonly target?: number | undefined;
  /** Steps that are part of every way; one that is no improvement of the present answer asks for nothing. */
  readonly fixed?: readonly { readonly question: string; readonly to: AnswerValue }[] | undefined;
  /** Ids of questions that stay as they are, unless a fixed step changes them. */
  readonly excluded?: readonly string[] | undefined;
}

export function taskFor(model: MaturityModel, answers: Answers, target: number, wishes: WayWishes): Task {
  const before = replay(model, answers);
  const present = filledAnswers(before, answers);
  const fixed = (wishes.fixed ?? []).flatMap(({ question: id, to }): [string, Move][] => {
    const question = model.question.get(id);
    const from = present.get(id);
    const move = question && from && moveTo(model, question, from, to);
    return move ? [[id, move]] : [];
  });
  return { model, answers, target, before, present, fixed: new Map(fixed), excluded: new Set(wishes.excluded) };
}
