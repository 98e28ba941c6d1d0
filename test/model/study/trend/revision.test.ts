import { describe, expect, it } from 'vitest';
import { measureChange } from '../../../../model/study/metric-change.ts';
import { studyTrend } from '../../../../model/study/trend.ts';
import type { TrendInput, TrendResponse, TrendSample } from '../../../../model/study/trend-input.ts';
import { sample, waves } from '../../../support/trend-waves.ts';

const items = { services: ['forms', 'payment', 'status'], culture: ['training'] };

/** Thirty municipalities whose items have all risen by the given points on a common score of 40 and a bit. */
function wave(rise: Readonly<Record<string, number>>, size = 30): readonly TrendResponse[] {
  return Array.from({ length: size }, (_, index): TrendResponse => {
    const base = 4000 + 100 * (index % 5);
    const points = [...items.services, ...items.culture].map((item): [string, number] => [
      item,
      base + 100 * (rise[item] ?? 0),
    ]);
    const services = items.services.reduce((sum, item) => sum + 100 * (rise[item] ?? 0), 0) / 3;
    const scores = {
      overall: base + services,
      services: base + services,
      culture: base + 100 * (rise['training'] ?? 0),
    };
    return { key: `m${index}`, public: false, weight: 1, scores, items: Object.fromEntries(points) };
  });
}

const native = { published: { overall: 55, categories: { services: 50, culture: 61 } } };
const harder = { model: 'small 2.0.0', published: { overall: 33, categories: { services: 31, culture: 30 } } };

function revised(after: readonly TrendResponse[], over: Partial<TrendInput> = {}, before = wave({})) {
  const [was, is]: [TrendSample, TrendSample] = [sample('2026', before, native), sample('2027', after, harder)];
  return studyTrend({ ...waves([], []), before: was, after: is, revision: { comparable: true, items }, ...over });
}

const alike = { forms: 6, payment: 6, status: 6, training: 6 };

describe('the trend across a revision', () => {
  it('compares the common scores, keeps the native ones and marks the break', () => {
    const found = revised(wave(alike));
    expect(found?.series).toEqual([
      { wave: '2026', title: { de: '2026' }, native: 55, chained: 55, breakBefore: false },
      { wave: '2027', title: { de: '2027' }, native: 33, chained: 61, breakBefore: true },
    ]);
    expect(found?.sincePrevious).toEqual({
      wave: '2026',
      comparable: true,
      breakBefore: true,
      panel: '20-49',
      overall: { before: 42, after: 48, verdict: 'up' },
      categories: {
        services: { before: 42, after: 48, verdict: 'up' },
        culture: { before: 42, after: 48, verdict: 'untested' },
      },
      decomposition: { stayers: 6, composition: 0 },
    });
  });

  it('weights the common scores as each wave was weighted', () => {
    const weigh = (responses: readonly TrendResponse[], heavy: number) =>
      responses.map((response, index) => ({ ...response, weight: index % 5 === heavy ? 6 : 1 }));
    const found = revised(weigh(wave(alike), 4), {}, weigh(wave({}), 0));
    // (6 · 40 + 41 + 42 + 43 + 44) / 10 and (46 + 47 + 48 + 49 + 6 · 50) / 10
    expect(found?.sincePrevious.overall).toMatchObject({ before: 41, after: 49 });
  });

  it('sees no change where it hangs on which questions are common', () => {
    // All rise by 6 in the mean, as 0, 0 and 18: LE = 6, t = 1. With equal rises LE is 0.
    const found = revised(wave({ forms: 0, payment: 0, status: 18, training: 6 }));
    expect(found?.sincePrevious.categories['services']).toEqual({ before: 42, after: 48, verdict: 'none' });
    // Over all four items: 0, 0, 18 and 6, LE = 4.24, t = 1.41.
    expect(found?.sincePrevious.overall).toEqual({ before: 42, after: 48, verdict: 'none' });
  });

  it('weights the change of a question as the later wave does', () => {
    const uneven = { forms: 0, payment: 0, status: 18, training: 6 };
    const rows = wave(alike).map((response, index) =>
      index < 15 ? { ...response, weight: 9 } : { ...response, items: wave(uneven)[index]?.items },
    );
    const found = measureChange('services', sample('2026', wave({})), sample('2027', rows), items.services);
    // (9 · 6 + 0) / 10 twice and (9 · 6 + 18) / 10.
    expect(found?.link?.mean).toBeCloseTo(6, 12);
    expect(found?.link?.error).toBeCloseTo(0.6, 12);
  });

  it('takes the link error for nothing within one version of the model', () => {
    const after = sample('2027', wave({ forms: 0, payment: 0, status: 18, training: 6 }));
    const found = studyTrend(waves(wave({}), [], { after, revision: { comparable: false, items } }));
    expect(found?.sincePrevious).toMatchObject({
      comparable: true,
      breakBefore: false,
      categories: { services: { verdict: 'up' }, culture: { verdict: 'up' } },
    });
  });

  it('asks those to whom a question applies in both waves', () => {
    const without = (responses: readonly TrendResponse[], item: string) =>
      responses.map((response, index) => {
        const { [item]: gone = 0, ...rest } = response.items ?? {};
        return { ...response, items: index < 29 ? rest : { ...rest, [item]: gone } };
      });
    // One municipality alone tells of "status"; its change is that of the others.
    expect(revised(without(wave(alike), 'status'))?.sincePrevious.overall.verdict).toBe('up');
    const nobody = wave(alike).map(({ items: _, ...response }) => response);
    expect(revised(nobody)?.sincePrevious.overall.verdict).toBe('untested');
  });

  it('leaves out a category that fewer than twenty have on the common questions', () => {
    const few = wave(alike).map(({ scores: { culture, ...scores }, ...response }, index) => ({
      ...response,
      scores: index < 19 ? { ...scores, culture: culture ?? 0 } : scores,
    }));
    expect(Object.keys(revised(few)?.sincePrevious.categories ?? {})).toEqual(['services']);
    expect(Object.keys(revised(wave(alike), {}, few)?.sincePrevious.categories ?? {})).toEqual(['services']);
    const none = wave(alike).map(({ scores: { culture: _, ...scores }, ...response }) => ({ ...response, scores }));
    expect(Object.keys(revised(none)?.sincePrevious.categories ?? {})).toEqual(['services']);
  });

  it('does not tell the ends of the scale apart', () => {
    const high = wave(alike).map((response) => ({ ...response, scores: { overall: 9800 } }));
    const low = wave(alike).map((response) => ({ ...response, scores: { overall: 100 } }));
    expect(revised(high, {}, low)?.sincePrevious.overall).toMatchObject({ before: 4, after: 96 });
  });
});

describe('waves that cannot be compared', () => {
  const apart = { revision: { comparable: false, items } };

  it('stand side by side with their own points, and the chain begins again', () => {
    const found = revised(wave(alike), apart);
    expect(found?.series.map(({ native: own, chained, breakBefore }) => [own, chained, breakBefore])).toEqual([
      [55, null, false],
      [33, 33, true],
    ]);
    expect(found?.sincePrevious).toEqual({
      wave: '2026',
      comparable: false,
      breakBefore: true,
      panel: '20-49',
      overall: { before: 55, after: 33, verdict: 'untested' },
      categories: {},
      decomposition: null,
    });
  });

  it('are those too that too few have common scores for', () => {
    expect(revised(wave(alike, 19))?.sincePrevious).toMatchObject({ comparable: false, panel: null });
  });
});
