import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerValue, hundredths, instant, level, municipalityKey, slug } from '../../../model/contract/values.ts';
import { compile } from '../../../model/format/compile.ts';
import { anyModel, everyAnswer } from '../../support/model-arbitrary.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success;

describe('a slug', () => {
  it.each(['a', 'online-services', '5', 'p100', 'a-b-c', 'constructor', 'x'.repeat(80)])('may be %j', (value) => {
    expect(accepts(slug)(value)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a_b', 'a.b', 'a/b', '__proto__', 'a\n', 'x'.repeat(81), 5, null])(
    'may not be %j',
    (value) => {
      expect(accepts(slug)(value)).toBe(false);
    },
  );
});

describe('a municipality key', () => {
  it.each(['08111000', '08111', '00000000'])('may be %j', (value) => {
    expect(accepts(municipalityKey)(value)).toBe(true);
  });

  it.each(['8111000', '081110000', '0811100', '0811100a', ' 08111000', '08111000\n', '０８１１１０００', 8111000, ''])(
    'may not be %j',
    (value) => {
      expect(accepts(municipalityKey)(value)).toBe(false);
    },
  );
});

describe('an instant', () => {
  it('is UTC', () => {
    expect(accepts(instant)('2026-11-22T13:06:15.000Z')).toBe(true);
    for (const other of ['2026-11-22T13:06:15.000+01:00', '2026-11-22', '2026-02-30T00:00:00.000Z', 'now', 0, null]) {
      expect(accepts(instant)(other)).toBe(false);
    }
  });

  it('is whatever a clock says', () => {
    const clock = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(
      fc.property(clock, (date) => {
        expect(accepts(instant)(date.toISOString())).toBe(true);
      }),
    );
  });
});

describe('hundredths and levels', () => {
  it('are whole numbers within their limits', () => {
    expect([0, 10_000].map(accepts(hundredths))).toEqual([true, true]);
    expect([-1, 10_001, 0.5, Number.NaN, '5', null].map(accepts(hundredths))).toEqual(Array(6).fill(false));
    expect([1, 2, 3, 4, 5].map(accepts(level))).toEqual(Array(5).fill(true));
    expect([0, 6, 1.5, '3', null].map(accepts(level))).toEqual(Array(5).fill(false));
  });
});

describe('an answer', () => {
  it.each([
    { kind: 'option', option: 'draft' },
    { kind: 'options', options: [] },
    { kind: 'options', options: ['a', 'b'] },
    { kind: 'number', number: -3 },
    { kind: 'dontKnow' },
    { kind: 'notApplicable' },
  ])('may be %j', (value) => {
    expect(answerValue.parse(value)).toEqual(value);
  });

  it.each([
    [null],
    ['draft'],
    [{}],
    [{ kind: 'other' }],
    [{ kind: 'option' }],
    [{ kind: 'option', option: null }],
    [{ kind: 'option', option: 'a', options: ['a'] }],
    [{ kind: 'options', options: 'a' }],
    [{ kind: 'options', options: Array(51).fill('a') }],
    [{ kind: 'number', number: '3' }],
    [{ kind: 'number', number: 1.5 }],
    [{ kind: 'number', number: Number.NaN }],
    [{ kind: 'number', number: 2 ** 53 }],
    [{ kind: 'dontKnow', option: 'a' }],
    [{ kind: ['option'], option: 'a' }],
  ])('may not be %j', (value) => {
    expect(accepts(answerValue)(value)).toBe(false);
  });

  it.each([
    '{"kind":"dontKnow","__proto__":{"a":1}}',
    '{"__proto__":{"kind":"dontKnow"}}',
    '{"kind":"dontKnow","constructor":1}',
  ])('may not smuggle anything in as %s', (json) => {
    expect(accepts(answerValue)(JSON.parse(json))).toBe(false);
  });

  it('is every answer that any model offers', () => {
    fc.assert(
      fc.property(anyModel(), (file) => {
        const answers = compile(file).questions.flatMap(everyAnswer);
        expect(answers.map((value) => answerValue.parse(value))).toEqual(answers);
      }),
    );
  });
});
