import { compareAnswer, holds } from '../../model/flow/condition.ts';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import { impliedAnswer } from '../../model/format/compile.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { ModelFile, QuestionEntry } from '../../model/format/model-file.ts';
import { everyAnswer } from './model-arbitrary.ts';

/** One skip entry of a rule with its pointer, and whether its condition holds. */
export interface Tried {
  readonly rule: number;
  readonly skip: number;
  readonly fires: boolean;
}

export interface Visit {
  readonly question: QuestionEntry;
  /** In the order in which they are tried. */
  readonly tried: readonly Tried[];
  /** No question before it was left open. */
  readonly definite: boolean;
}

/** Number of ways to answer every question, an upper limit of the paths. */
export function waysToAnswer({ questions }: ModelFile): number {
  return questions.reduce((product, question) => product * everyAnswer(question).length, 1);
}

/** Walks every path with every single answer; calls back at each question, and at each end with the answers given. */
export function walkEveryPath(
  model: MaturityModel,
  visit: (visit: Visit) => void,
  end: (answers: Answers, definite: boolean) => void = () => undefined,
): void {
  from(0, new Map(), new Map(), true);

  function from(position: number, settled: Answers, given: Answers, definite: boolean): void {
    const question = model.questions[position];
    if (!question) {
      end(given, definite);
      return;
    }
    const tried = triedFor(question, settled);
    visit({ question, tried, definite });
    const first = tried.find(({ fires }) => fires);
    const implied = first && model.file.rules[first.rule]?.skip[first.skip]?.implies;
    if (implied !== undefined) {
      from(position + 1, new Map(settled).set(question.id, impliedAnswer(implied)), given, definite);
      return;
    }
    for (const value of everyAnswer(question)) {
      const more = <T extends Answers>(answers: T) => new Map<string, AnswerValue>(answers).set(question.id, value);
      from(position + 1, more(settled), more(given), definite && value.kind !== 'dontKnow');
    }
  }

  function triedFor({ id }: QuestionEntry, settled: Answers): readonly Tried[] {
    return model.file.rules.flatMap(({ when, skip }, rule) =>
      skip.flatMap((entry, at): Tried[] => {
        if (entry.question !== id) return [];
        const truth = holds(when, (comparison) => {
          const looked = model.question.get(comparison.question);
          return looked && compareAnswer(comparison, looked, settled.get(looked.id));
        });
        return [{ rule, skip: at, fires: truth === true }];
      }),
    );
  }
}
