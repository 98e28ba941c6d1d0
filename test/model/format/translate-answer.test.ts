import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { misfit } from '../../../model/format/misfit.ts';
import type {
  MultipleQuestion,
  NumberQuestion,
  QuestionEntry,
  SingleQuestion,
} from '../../../model/format/model-file.ts';
import { optionsLeftOver, translateAnswer } from '../../../model/format/translate-answer.ts';
import { anyModel, everyAnswer } from '../../support/model-arbitrary.ts';

const text = { de: 'Text', en: 'Text' };
const base = { id: 'q', category: 'c', weight: 1, text };
const listed = (...ids: string[]) => ids.map((id, index) => ({ id, text, points: 10 * index }));
const single = (...ids: string[]): SingleQuestion => ({ ...base, kind: 'single', options: listed(...ids) });
const multiple = (...ids: string[]): MultipleQuestion => ({ ...base, kind: 'multiple', options: listed(...ids) });
const number = (minimum: number, maximum: number, zero: number, full: number): NumberQuestion => {
  return { ...base, kind: 'number', minimum, maximum, goalposts: { zero, full }, unit: text };
};

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const options = (...ids: string[]): AnswerValue => ({ kind: 'options', options: ids });
const amount = (value: number): AnswerValue => ({ kind: 'number', number: value });
const dontKnow: AnswerValue = { kind: 'dontKnow' };
const notApplicable: AnswerValue = { kind: 'notApplicable' };

const recoded = (map?: Record<string, string | readonly string[]>) => ({ change: 'recoded', map }) as const;

describe('an answer to a question with other options', () => {
  const [before, after] = [single('none', 'partly', 'most', 'all'), single('none', 'some', 'all', 'more')];
  const map = { partly: 'some', most: 'some' };

  it('follows the mapping, else the id, else it cannot be translated', () => {
    const translated = (given: typeof map | Record<string, never>) =>
      ['none', 'partly', 'most', 'all'].map((id) => translateAnswer(before, after, recoded(given), option(id)));
    expect(translated(map)).toEqual([option('none'), option('some'), option('some'), option('all')]);
    expect(translated({})).toEqual([option('none'), null, null, option('all')]);
    expect([map, {}, undefined].map((given) => optionsLeftOver(before, after, given))).toEqual([
      [],
      ['partly', 'most'],
      ['partly', 'most'],
    ]);
  });

  it('is led on by the mapping also from an option that is still there', () => {
    expect(translateAnswer(before, after, recoded({ all: 'more' }), option('all'))).toEqual(option('more'));
  });

  it('cannot be translated where the mapping leads to no option, or to several', () => {
    for (const wrong of ['nowhere', [], ['some', 'all']]) {
      expect(translateAnswer(before, after, recoded({ partly: wrong }), option('partly'))).toBeNull();
    }
  });

  it('is not taken in by words that every object knows', () => {
    const strange = single('constructor', 'tostring');
    expect(translateAnswer(strange, strange, recoded({}), option('constructor'))).toEqual(option('constructor'));
    expect(optionsLeftOver(strange, after, {})).toEqual(['constructor', 'tostring']);
  });

  it('chooses of several what each leads to, each once, and may choose nothing', () => {
    const [had, has] = [multiple('mail', 'post', 'phone', 'fax'), multiple('phone', 'writing', 'chat', 'video')];
    const led = recoded({ mail: 'writing', post: ['writing', 'chat'], fax: [] });
    const translated = (...ids: string[]) => translateAnswer(had, has, led, options(...ids));
    expect([translated('post', 'mail', 'phone'), translated('fax'), translated()]).toEqual([
      options('writing', 'chat', 'phone'),
      options(),
      options(),
    ]);
    expect(translateAnswer(had, has, recoded({ fax: [] }), options('mail', 'phone'))).toBeNull();
  });
});

describe('a number', () => {
  it('stays, whatever the goalposts', () => {
    expect(translateAnswer(number(0, 100, 0, 20), number(0, 100, 0, 10), recoded(), amount(15))).toEqual(amount(15));
  });

  it.each([
    [40, number(0, 30, 0, 20), 30],
    [40, number(0, 30, 0, 30), 30],
    [40, number(0, 30, 0, 31), null],
    [40, number(0, 30, 20, 0), 30],
    [2, number(5, 100, 5, 20), 5],
    [2, number(5, 100, 4, 20), null],
    [2, number(5, 100, 20, 5), 5],
    [30, number(0, 30, 0, 100), 30],
  ])('of %i beyond the new range becomes its end only if that is worth the same: %#', (given, after, expected) => {
    const found = translateAnswer(number(0, 100, 0, 100), after, recoded(), amount(given));
    expect(found).toEqual(expected === null ? null : amount(expected));
  });
});

describe('what is no answer in content', () => {
  it('stays while it is offered', () => {
    const [always, sometimes] = [single('a', 'b'), { ...single('a', 'b'), notApplicable: text }];
    expect(translateAnswer(always, sometimes, recoded(), dontKnow)).toEqual(dontKnow);
    expect(translateAnswer(sometimes, sometimes, recoded(), notApplicable)).toEqual(notApplicable);
    expect(translateAnswer(sometimes, always, recoded(), notApplicable)).toBeNull();
  });
});

describe('no answer is translated', () => {
  it.each(['reworded', 'new', 'dropped'] as const)('where the question is declared %s', (change) => {
    expect(translateAnswer(single('a'), single('a'), { change }, option('a'))).toBeNull();
    expect(translateAnswer(single('a'), single('a'), { change }, dontKnow)).toBeNull();
  });

  it('into a question of another kind', () => {
    expect(translateAnswer(single('a'), multiple('a'), recoded({ a: ['a'] }), option('a'))).toBeNull();
    expect(translateAnswer(number(0, 9, 0, 9), single('a'), recoded(), dontKnow)).toBeNull();
  });

  it('that did not fit the question of before', () => {
    expect(translateAnswer(single('a'), single('b'), recoded(), option('b'))).toBeNull();
    expect(translateAnswer(multiple('a'), multiple('a'), recoded(), option('a'))).toBeNull();
  });
});

describe('any answer', () => {
  const anyQuestion = () => anyModel().chain(({ questions }) => fc.constantFrom(...questions));

  it('stays what it is where the question does', () => {
    fc.assert(
      fc.property(
        anyQuestion(),
        fc.constantFrom(undefined, { change: 'same' } as const, recoded({})),
        (same, entry) => {
          for (const value of everyAnswer(same)) expect(translateAnswer(same, same, entry, value)).toEqual(value);
          expect(optionsLeftOver(same, same, undefined)).toEqual([]);
        },
      ),
    );
  });

  it('fits the new question once it is translated, whatever the mapping', () => {
    const world = fc.tuple(anyQuestion(), anyQuestion()).chain(([old, next]) =>
      fc.record({
        old: fc.constant(old),
        next: fc.constant(next),
        map: fc.dictionary(anyOption(old), fc.oneof(anyOption(next), fc.array(anyOption(next), { maxLength: 3 }))),
      }),
    );
    let translated = 0;
    fc.assert(
      fc.property(world, ({ old, next, map }) => {
        for (const value of everyAnswer(old)) {
          const found = translateAnswer(old, next, recoded(map), value);
          if (found === null) continue;
          translated += 1;
          expect(misfit(next, found)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
    expect(translated).toBeGreaterThan(100);
  });
});

function anyOption(question: QuestionEntry): fc.Arbitrary<string> {
  const ids = question.kind === 'number' ? [] : question.options.map(({ id }) => id);
  return fc.constantFrom('nowhere', ...ids);
}
