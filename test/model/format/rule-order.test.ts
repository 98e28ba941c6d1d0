import { describe, expect, it } from 'vitest';
import { checkRuleOrder } from '../../../model/format/checks/rule-order.ts';
import type { Condition, ModelFile } from '../../../model/format/model-file.ts';
import { smallModelFile } from '../../support/small-model.ts';

const reason = { de: 'Darum.', en: 'Therefore.' };

/** A model of the questions a to z, in this order, with rules written as `c > a b`: that skips c and looks at a and b. */
function ruled(...rules: readonly string[]): ModelFile {
  const [category] = smallModelFile.categories;
  const [, sample] = smallModelFile.questions;
  if (!category || !sample) throw new Error('The small model has categories and questions.');
  const ids = [...new Set(rules.flatMap((rule) => rule.split(/\W+/)))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return {
    ...smallModelFile,
    categories: [category],
    questions: ids.map((id) => ({ ...sample, id, category: category.id })),
    rules: rules.map((rule, index) => {
      const [targets = '', looks = ''] = rule.split(' > ');
      const comparisons = looks.split(' ').map((question): Condition => ({ question, is: 'never' }));
      return {
        id: `rule-${index}`,
        when: { any: comparisons },
        skip: targets.split(' ').map((question) => ({ question, implies: 'never' })),
        reason,
      };
    }),
  };
}

/** Findings as `pointer ring` or `pointer target > question`. */
function told(file: ModelFile): string[] {
  return checkRuleOrder(file).map(({ code, pointer, params: { ring, target, question } }) =>
    code === 'rule.cycle' ? `${pointer} ${ring}` : `${pointer} ${target} > ${question}`,
  );
}

describe('rules that look at', () => {
  it('earlier questions are in order, however many chains they form', () => {
    expect(told(ruled('b > a', 'c > a b', 'd > c', 'd > b', 'e > d a'))).toEqual([]);
  });

  it('a later question are told with it', () => {
    expect(told(ruled('a > c', 'd > b'))).toEqual(['/rules/0/when/any/0/question a > c']);
  });

  it('the question that they skip are told with it, which is no ring', () => {
    expect(told(ruled('b > a b'))).toEqual(['/rules/0/when/any/1/question b > b']);
  });

  it('a question later than several of those they skip are told once, with the first one', () => {
    expect(told(ruled('c b d > e'))).toEqual(['/rules/0/when/any/0/question b > e']);
  });

  it('each other are told once, as a ring', () => {
    expect(told(ruled('b > a', 'a > b'))).toEqual(['/rules/1/when/any/0/question a → b → a']);
    expect(told(ruled('a > c', 'b > a', 'c > b'))).toEqual(['/rules/0/when/any/0/question a → c → b → a']);
  });

  it('each other over a longer way, too, are told as the shortest ring', () => {
    expect(told(ruled('b > a', 'c > b', 'd > c', 'd > b', 'a > d'))).toEqual([
      '/rules/4/when/any/0/question a → d → b → a',
    ]);
  });

  it('each other in two rings are told as two', () => {
    expect(told(ruled('b > a', 'a > b', 'd > c', 'c > d'))).toEqual([
      '/rules/1/when/any/0/question a → b → a',
      '/rules/3/when/any/0/question c → d → c',
    ]);
  });

  it('each other, and at a later question outside of the ring, are told for both', () => {
    expect(told(ruled('b > a', 'a > b z'))).toEqual([
      '/rules/1/when/any/0/question a → b → a',
      '/rules/1/when/any/1/question a > z',
    ]);
  });

  it('each other all backwards are told once', () => {
    expect(told(ruled('a > b', 'b > c', 'c > a'))).toEqual(['/rules/0/when/any/0/question a → b → c → a']);
  });

  it('each other through one of several questions that a rule skips are told by that one', () => {
    expect(told(ruled('a c > d', 'd > c'))).toEqual(['/rules/0/when/any/0/question c → d → c']);
  });
});

describe('in a tangled file', () => {
  const chain = (length: number) => Array.from({ length }, (_, index) => `q${index + 1} > q${index}`);

  it('a ring of thousands of questions is told with the first and the last of them', () => {
    expect(told(ruled(...chain(5_000), 'q0 > q5000'))).toEqual([
      '/rules/5000/when/any/0/question q0 → q5000 → q4999 → q4998 → q4997 → q4996 → … → q0',
    ]);
  });

  it('fifty rings are told as such, the rest one by one', () => {
    const pairs = Array.from({ length: 60 }, (_, index) => [`b${index} > a${index}`, `a${index} > b${index}`]).flat();
    const codes = checkRuleOrder(ruled(...pairs)).map(({ code }) => code);
    expect(codes).toEqual([...Array(50).fill('rule.cycle'), ...Array(10).fill('rule.later-question')]);
  });
});
