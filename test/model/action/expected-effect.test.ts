import { describe, expect, it } from 'vitest';
import { expectedEffect, expectedEffects } from '../../../model/action/expected-effect.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** The document counts 2/3 of the strategy, which counts 2/6: 2/9 of an overall point for each of its points; the review 1/9. */
const answers: Answers = new Map([
  ['strategy-document', option('draft')],
  ['strategy-review', option('once')],
]);

describe('the expected effect of a measure', () => {
  it('is what the answer would add, rounded down', () => {
    expect(expectedEffect(model, answers, 'strategy-document', option('adopted'))).toBe(1111);
    expect(expectedEffect(model, answers, 'strategy-review', option('yearly'))).toBe(666);
  });

  it('counts what the change opens, too', () => {
    const rested = new Map([...answers, ['strategy-document', option('none')] as const]);
    // 50 * 2/9 for the draft, and 40 * 1/9 for the review that comes back.
    expect(expectedEffect(model, rested, 'strategy-document', option('draft'))).toBe(1555);
  });

  it('is nothing for the present answer, and less than nothing for a lower one', () => {
    expect(expectedEffect(model, answers, 'strategy-document', option('draft'))).toBe(0);
    expect(expectedEffect(model, answers, 'strategy-review', option('never'))).toBe(-445);
  });

  it('is nothing where nothing is rated', () => {
    const neutral = compile({ ...smallModelFile, scoring: { ...smallModelFile.scoring, openAnswers: 'neutral' } });
    expect(expectedEffect(neutral, new Map(), 'strategy-review', option('never'))).toBe(0);
  });

  it('is worked out once for the same change', () => {
    let reads = 0;
    const watched = new Proxy(answers, {
      get(target, name) {
        reads += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const effectOf = expectedEffects(model, watched);
    expect([effectOf('strategy-document', option('adopted')), effectOf('strategy-review', option('yearly'))]).toEqual([
      1111, 666,
    ]);
    const before = reads;
    expect(effectOf('strategy-document', option('adopted'))).toBe(1111);
    expect(reads).toBe(before);
  });
});
