import type { AnswerValue } from '../../format/answer.ts';
import { toNumber } from '../../scoring/fraction.ts';
import { pointsRange } from '../../scoring/points.ts';
import type { AskedQuestion } from './asked-answers.ts';
import { type Figure, figure } from './figure.ts';
import { known, mean } from './moments.ts';

export interface OptionShare {
  readonly option: string;
  /** Of the answers, 0 to 1; those of a multiple question may add up to more. */
  readonly share: number;
}

/** Answers at one end of the points. */
export interface EndShare {
  /** Of the answers, 0 to 1. */
  readonly share: number;
  /** So many that the question tells hardly anything apart. */
  readonly flagged: boolean;
}

/** Share of answers at one end above which a question is flagged (method 1.7). */
const mostAtEnd = 0.8;

export function pointsMean({ points, states }: AskedQuestion): Figure {
  return figure(states.answered, () => mean(known(points)));
}

/** How the answers to one question are spread. */
export function answerShares({ question, points, values, states: { answered } }: AskedQuestion): {
  readonly options: Figure<readonly OptionShare[]>;
  readonly floor: Figure<EndShare>;
  readonly ceiling: Figure<EndShare>;
} {
  const { lowest, highest } = pointsRange(question);
  const at = (end: number): Figure<EndShare> =>
    figure(answered, () => {
      const share = known(points).filter((one) => one === end).length / answered;
      return { share, flagged: share > mostAtEnd };
    });
  return {
    options: figure(answered, () => {
      const options = question.kind === 'number' ? [] : question.options;
      return options.map(({ id }) => ({
        option: id,
        share: values.filter((value) => chooses(value, id)).length / answered,
      }));
    }),
    floor: at(toNumber(lowest)),
    ceiling: at(toNumber(highest)),
  };
}

function chooses(value: AnswerValue, option: string): boolean {
  if (value.kind === 'option') return value.option === option;
  return value.kind === 'options' && value.options.includes(option);
}
