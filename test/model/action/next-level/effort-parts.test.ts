import { describe, expect, it } from 'vitest';
import { countedParts, effortParts } from '../../../../model/action/next-level/effort-parts.ts';
import { compile } from '../../../../model/format/compile.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const model = compile(smallModelFile);

const step = (question: string, effort: number, ...recommendations: readonly string[]) => ({
  question,
  effort,
  recommendations,
});

describe('the efforts of a step', () => {
  it.each([
    ['those of its recommendations', step('strategy-document', 7, 'write-strategy', 'adopt-strategy'), [5, 2]],
    ['for what no recommendation takes, those of the scale', step('data-centre', 4, 'name-officer'), [1, 3]],
    ['the middle one as often as it fits', step('online-features', 6), [3, 3]],
    ['those of the scale where the recommendations take more', step('data-centre', 7, 'move-servers'), [5, 2]],
    ['none where there is nothing to do', step('gone', 0), []],
  ])('are %s', (_, given, parts) => {
    expect(effortParts(model, given)).toEqual(parts);
  });
});

it('the effort that an answer gives its recommendation comes before that of the recommendation', () => {
  const questions = smallModelFile.questions.map((question) =>
    question.kind === 'single'
      ? {
          ...question,
          options: question.options.map((option) =>
            option.id === 'draft' ? { ...option, effort: 3 as const } : option,
          ),
        }
      : question,
  );
  const own = compile({ ...smallModelFile, questions });
  expect(effortParts(model, step('strategy-document', 3, 'adopt-strategy'))).toEqual([2, 1]);
  expect(effortParts(own, step('strategy-document', 3, 'adopt-strategy'))).toEqual([3]);
});

it('parts are counted from the largest to the smallest', () => {
  expect(countedParts([1, 3, 1])).toEqual([
    [3, 1],
    [1, 2],
  ]);
});
