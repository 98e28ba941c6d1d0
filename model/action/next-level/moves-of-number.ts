import type { MaturityModel } from '../../format/compiled-model.ts';
import type { NumberQuestion } from '../../format/model-file.ts';
import { add, compare, type Fraction, fraction, multiply } from '../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../scoring/points.ts';
import type { Move } from './move.ts';
import { type Stage, stageOf, stagesTogether } from './stage.ts';

/** To the edge of every band ahead, and to full points: each time the nearest number that reaches them. */
export function higherNumbers(model: MaturityModel, question: NumberQuestion, from: number): readonly Move[] {
  const { highest } = pointsRange(question);
  const moves: Move[] = [];
  const passed: Stage[] = [];
  let has = pointsOf(question, { kind: 'number', number: from });
  while (has && compare(has, highest) < 0) {
    const present = has;
    const band = question.recommendations?.find(({ below }) => compare(present, fraction(below)) < 0);
    const edge = fraction(band?.below ?? 100);
    const to = { kind: 'number', number: nearest(question, compare(edge, highest) < 0 ? edge : highest) } as const;
    has = pointsOf(question, to);
    passed.push(stageOf(model, { recommendation: band?.recommendation }));
    if (has) moves.push({ to, points: has, ...stagesTogether(passed) });
  }
  return moves;
}

/** The first number that is worth that many points, coming from fewer. */
function nearest({ goalposts: { zero, full } }: NumberQuestion, points: Fraction): number {
  const exact = add(fraction(zero), multiply(points, fraction(full - zero, 100)));
  return full > zero ? -floor(multiply(exact, fraction(-1))) : floor(exact);
}

function floor({ numerator, denominator }: Fraction): number {
  const below = numerator % denominator < 0n ? 1n : 0n;
  return Number(numerator / denominator - below);
}
