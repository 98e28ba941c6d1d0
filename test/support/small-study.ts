import type { Study, StudyPopulation } from '../../model/study/study.ts';

const estimates: StudyPopulation['averageMunicipality'] = {
  overall: { mean: 39, low: 38, high: 40 },
  level: 2,
  categories: { strategy: { mean: 31, low: 29, high: 33 }, services: { mean: 52, low: 50, high: 54 } },
  levels: [
    { from: 1, to: 2, percent: 58, low: 55, high: 61 },
    { from: 3, to: 3, percent: 24, low: 21, high: 27 },
    { from: 4, to: 5, percent: 18, low: 15, high: 20 },
  ],
};

/** The worked state of the method, 483 of 1,101 municipalities, second wave, with everything that a study may hold. */
export const smallStudy: Study = {
  wave: 'autumn-2026',
  title: { de: 'Herbst 2026', en: 'Autumn 2026' },
  publishedAt: '2026-11-20T08:00:00.000Z',
  model: { id: 'small', version: '1.1.0' },
  levels: ['Non-Digital', 'Basic', 'Advancing', 'End-to-end', 'Smart'].map((title, index) => ({
    level: index + 1,
    title: { de: `${title} (de)`, en: title },
    threshold: index * 20,
  })),
  categories: [
    { id: 'strategy', title: { de: 'Strategie', en: 'Strategy' } },
    { id: 'services', title: { de: 'Leistungen', en: 'Services' } },
  ],
  populations: [
    {
      kind: 'municipalities',
      participation: {
        frame: 1101,
        respondents: 483,
        asOf: '2026-06-30',
        bySize: [
          { from: 0, frame: 561, respondents: 210 },
          { from: 5000, frame: 540, respondents: 273 },
        ],
        byCounty: [
          { key: '08111', name: 'Musterkreis', frame: 40, respondents: 21 },
          { key: null, name: null, frame: 9, respondents: 4 },
        ],
      },
      method: {
        weighting: 'postStratified',
        cells: 6,
        collapses: 1,
        kishDesignEffect: 1.03,
        effectiveSize: 466,
        largestWeight: 1.29,
        rIndicator: 0.82,
        coverage: 97,
        lateRespondents: 'alike',
      },
      representative: {
        holds: false,
        conditions: [
          { id: 'rIndicator', holds: false, value: 0.82, needs: 0.85 },
          { id: 'classResponse', holds: true, value: 0.28, needs: 0.25 },
        ],
      },
      averageMunicipality: estimates,
      averageInhabitant: { ...estimates, overall: { mean: 46, low: 44, high: 48 }, level: 3, levels: null },
      sensitivity: {
        lines: [
          { lower: 0, mean: 39 },
          { lower: 2, mean: 38 },
          { lower: 5, mean: 36 },
        ],
        tipping: { points: 33, level: 1 },
      },
      trend: {
        series: [
          {
            wave: 'autumn-2025',
            title: { de: 'Herbst 2025', en: 'Autumn 2025' },
            native: 36,
            chained: 36,
            breakBefore: false,
          },
          {
            wave: 'autumn-2026',
            title: { de: 'Herbst 2026', en: 'Autumn 2026' },
            native: 39,
            chained: 38,
            breakBefore: true,
          },
        ],
        sincePrevious: {
          wave: 'autumn-2025',
          comparable: true,
          breakBefore: true,
          panel: '250+',
          overall: { before: 36, after: 38, verdict: 'up' },
          categories: { strategy: { before: 31, after: 29, verdict: 'none' } },
          decomposition: { stayers: 3, composition: -1 },
        },
      },
    },
  ],
};
