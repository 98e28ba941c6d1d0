import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type { Effort, LevelEntry, OptionEntry, ScoringPolicy } from '../../../../model/format/model-file.ts';
import { goldenAnswers, goldenModel, points } from '../../../support/golden-model.ts';

/** By question of method 8.2: points of its options with the effort of the way up from there, and none from the last. */
const ways: Readonly<Record<string, readonly (readonly [number, Effort?])[]>> = {
  'a-1': [[75, 3], [100]],
  'a-2': [[50, 2], [75, 2], [100]],
  'b-2': [[25, 2], [75, 1], [100]],
  'b-3': [[0, 3], [50, 2], [100]],
  'c-2': [[50, 2], [75, 3], [100]],
};

/** The base of method 8.1 with the options of 8.2. What is implied there is an answer here, so that it can be improved. */
export function goldenWay(
  openAnswers: ScoringPolicy['openAnswers'],
  levels: (level: LevelEntry, index: number) => LevelEntry = (level) => level,
): { readonly model: MaturityModel; readonly answers: ReadonlyMap<string, AnswerValue> } {
  const { file } = goldenModel({ openAnswers });
  const questions = file.questions.map((question) => {
    const options = ways[question.id]?.map(([worth, effort]): OptionEntry => {
      return {
        id: `p${worth}`,
        points: worth,
        text: { de: `${worth}`, en: `${worth}` },
        ...(effort ? { effort } : {}),
      };
    });
    return options && question.kind === 'single' ? { ...question, options } : question;
  });
  return {
    model: compile({ ...file, questions, rules: [], levels: file.levels.map(levels) }),
    answers: goldenAnswers().set('b-3', points(0)),
  };
}
