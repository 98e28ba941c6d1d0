import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import { mostTowns, usualTowns } from '../../../../model/review/length/usual-towns.ts';
import { chain, largeModel, largeShapes } from '../../../support/model-lint-large.ts';
import { shippedModel } from '../../../support/shipped-model.ts';
import { smallModelFile } from '../../../support/small-model.ts';

describe('the number of towns where nobody names one', () => {
  it('is a thousand for a model of usual size, as the shipped one is', () => {
    expect([mostTowns, usualTowns(compile(smallModelFile)), usualTowns(shippedModel)]).toEqual([1000, 1000, 1000]);
  });

  it('is smaller the more there is to ask and to compare, and twenty at least', () => {
    const part = (questions: number) => {
      const file = largeModel(chain);
      return compile({ ...file, questions: file.questions.slice(0, questions), rules: [] });
    };
    const towns = [900, 2000, 9000].map((questions) => usualTowns(part(questions)));
    expect(towns).toEqual([722, 325, 72]);
    expect(usualTowns(compile(largeModel(chain)))).toBe(21);
    expect(usualTowns(compile(largeModel(largeShapes['entangled by twenty'] ?? chain)))).toBe(20);
  });
});
