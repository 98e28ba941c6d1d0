import { describe, expect, it } from 'vitest';
import { replay } from '../../../model/flow/path.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { applies, isKnown, scoreQuestions } from '../../../model/scoring/scored-question.ts';
import { goldenAnswers, goldenModel } from '../../support/golden-model.ts';

const scored = (answers: ReadonlyMap<string, AnswerValue>) => scoreQuestions(replay(goldenModel(), answers));

describe('a question in the score', () => {
  it('keeps the five states of an answer apart', () => {
    const states = scored(goldenAnswers()).map(({ question, state }) => `${question.id} ${state}`);
    expect(states).toEqual([
      'a-1 answered',
      'a-2 answered',
      'a-3 notApplicable',
      'a-4 dontKnow',
      'b-1 answered',
      'b-2 answered',
      'b-3 implied',
      'c-1 missing',
      'c-2 answered',
    ]);
  });

  it('is worth exactly its points where they are known, and anything from worst to best where they are not', () => {
    const worth = scored(goldenAnswers()).map(({ points, lowest, highest }) => [points, lowest, highest]);
    const [zero, full] = [fraction(0), fraction(100)];
    const exactly = (points: number) => [fraction(points), fraction(points), fraction(points)];
    const open = [null, zero, full];
    expect(worth).toEqual([
      exactly(75),
      exactly(50),
      open,
      open,
      exactly(100),
      exactly(25),
      exactly(0),
      open,
      exactly(50),
    ]);
  });

  it('is known unless open, and applies unless declared otherwise', () => {
    const all = scored(goldenAnswers());
    const names = (kept: typeof all) => kept.map(({ question }) => question.id);
    expect(names(all.filter((one) => !isKnown(one)))).toEqual(['a-3', 'a-4', 'c-1']);
    expect(names(all.filter((one) => !applies(one)))).toEqual(['a-3']);
  });

  it('is missing where the answer names an option that the question does not have', () => {
    const [first] = scored(new Map([['a-1', { kind: 'option', option: 'p33' }]]));
    expect(first).toMatchObject({ state: 'missing', points: null, lowest: fraction(0), highest: fraction(100) });
  });
});
