import type { Answers } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { QuestionEntry } from '../../../format/model-file.ts';
import { best, worstAnswer } from './answer-kinds.ts';
import type { Budget } from './explore.ts';
import { type Formula, isTrue, type Literal, literalsOf, questionsIn } from './formula.ts';
import { improvements } from './improvements.ts';
import { type Turn, type Turns, triedTurns } from './tried-turns.ts';

/** Steps that a look at one comparison may take, and what it takes at least. */
const mostStepsAlone = 1_000_000;
const stepsAlone = 200;
const stepsPerOption = 10;

/**
 * What improvements of one question do to a formula with too many answers to try. A formula never turns one way through a question
 * of which no comparison by itself does. It does where the question goes from its worst answer to its best while the others stand
 * at either end: where a formula that is false for all the worst answers is true for all the best, one of its questions is found.
 */
export function turnsByPolarity(
  question: QuestionEntry,
  formula: Formula,
  model: MaturityModel,
  budget: Budget,
): Turns {
  const { id } = question;
  const literals = literalsOf(formula);
  const alone = literals
    .filter(({ comparison }) => comparison.question === id)
    .map((literal) => turnsAlone(question, literal, model, budget));
  const turn: Turn = { question: id, worse: worstAnswer(question), better: best(question).value };
  const ends = surroundings(question, formula, model).map((answers) => {
    budget.left -= 2 * literals.length + stepsAlone;
    return [turn.worse, turn.better].map((value) => isTrue(formula, new Map(answers).set(id, value), model));
  });
  const verdict = (way: 'on' | 'off') => {
    if (alone.every((turns) => turns?.[way] === 'never')) return 'never';
    return ends.some(([before, after]) => before !== after && after === (way === 'on')) ? turn : 'undecided';
  };
  return { possible: ends.flat().includes(true) || 'undecided', on: verdict('on'), off: verdict('off') };
}

function turnsAlone(question: QuestionEntry, literal: Literal, model: MaturityModel, budget: Budget): Turns | null {
  const own: Budget = { left: mostStepsAlone };
  const steps = improvements(question, [literal.comparison], model, own);
  const options = question.kind === 'number' ? 0 : question.options.length;
  budget.left -= mostStepsAlone - own.left + stepsAlone + stepsPerOption * options;
  return steps && triedTurns(question, steps, [new Map()], literal, model);
}

/** The questions before one, in any order, at their best and those after it at their worst; the other way round; and all open. */
function surroundings({ id }: QuestionEntry, formula: Formula, model: MaturityModel): readonly Answers[] {
  const questions = [...questionsIn(formula)].flatMap((looked) => model.question.get(looked) ?? []);
  const position = questions.findIndex((question) => question.id === id);
  const atEnds = (isBest: (index: number) => boolean) =>
    new Map(
      questions.map((question, index) => [question.id, isBest(index) ? best(question).value : worstAnswer(question)]),
    );
  return [atEnds((index) => index < position), atEnds((index) => index > position), new Map()];
}
