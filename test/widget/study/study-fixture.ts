import type { Study, StudyEstimate, StudyPopulation, StudyTrend } from '../../../model/study/study.ts';

const estimate = (mean: number, low: number, high: number): StudyEstimate => ({ mean, low, high });
const both = (de: string, en: string) => ({ de, en });

/** The state of the worked example: 483 of 1,101, by six size classes; a mean of 39.01, and 39 when told. */
export const somePopulation: StudyPopulation = {
  kind: 'municipalities',
  participation: {
    frame: 1101,
    respondents: 483,
    asOf: '2026-01-31',
    bySize: [
      { from: 0, frame: 176, respondents: 60 },
      { from: 2000, frame: 385, respondents: 150 },
      { from: 5000, frame: 283, respondents: 125 },
      { from: 10_000, frame: 155, respondents: 82 },
      { from: 20_000, frame: 80, respondents: 50 },
      { from: 50_000, frame: 22, respondents: 16 },
    ],
    byCounty: [
      { key: '99101', name: 'Ottersee', frame: 640, respondents: 300 },
      { key: '99102', name: null, frame: 455, respondents: 183 },
      { key: null, name: null, frame: 6, respondents: 0 },
    ],
  },
  method: {
    weighting: 'postStratified',
    cells: 22,
    collapses: 2,
    kishDesignEffect: 1.03,
    effectiveSize: 466,
    largestWeight: 1.29,
    rIndicator: 0.82,
    coverage: 97,
    lateRespondents: 'lower',
  },
  representative: {
    holds: false,
    conditions: [
      { id: 'rIndicator', holds: false, value: 0.82, needs: 0.85 },
      { id: 'classResponse', holds: true, value: 0.34, needs: 0.25 },
      { id: 'weights', holds: true, value: 1.29, needs: 4 },
      { id: 'late', holds: false, value: null, needs: null },
    ],
  },
  averageMunicipality: {
    overall: estimate(39, 38, 41),
    level: 2,
    categories: {
      strategy: estimate(31, 29, 33),
      infrastructure: estimate(55, 54, 57),
      stakeholders: estimate(36, 34, 38),
    },
    levels: [
      { from: 1, to: 1, percent: 6, low: 4, high: 9 },
      { from: 2, to: 2, percent: 46, low: 42, high: 50 },
      { from: 3, to: 3, percent: 30, low: 27, high: 34 },
      { from: 4, to: 5, percent: 18, low: 15, high: 20 },
    ],
  },
  averageInhabitant: {
    overall: estimate(46, 44, 48),
    level: 3,
    categories: {
      strategy: estimate(40, 37, 43),
      infrastructure: estimate(61, 59, 63),
      stakeholders: estimate(45, 42, 48),
    },
    levels: [
      { from: 1, to: 2, percent: 35, low: 31, high: 39 },
      { from: 3, to: 3, percent: 34, low: 30, high: 38 },
      { from: 4, to: 5, percent: 31, low: 27, high: 35 },
    ],
  },
  sensitivity: {
    lines: [
      { lower: 0, mean: 39 },
      { lower: 2, mean: 38 },
      { lower: 5, mean: 36 },
    ],
    tipping: { points: 33, level: 1 },
  },
  trend: null,
};

export const someTrend: StudyTrend = {
  series: [
    { wave: '2024', title: both('Herbst 2024', 'Autumn 2024'), native: 41, chained: null, breakBefore: false },
    { wave: '2025', title: both('Herbst 2025', 'Autumn 2025'), native: 35, chained: 36, breakBefore: true },
    { wave: '2026', title: both('Herbst 2026', 'Autumn 2026'), native: 39, chained: 39, breakBefore: false },
  ],
  sincePrevious: {
    wave: '2025',
    comparable: true,
    breakBefore: false,
    panel: '250+',
    overall: { before: 36, after: 39, verdict: 'up' },
    categories: {
      strategy: { before: 30, after: 31, verdict: 'none' },
      infrastructure: { before: 57, after: 55, verdict: 'down' },
      stakeholders: { before: 36, after: 36, verdict: 'untested' },
    },
    decomposition: { stayers: 2, composition: -1 },
  },
};

/** A category of this study has no rating in any population. */
export const someStudy: Study = {
  wave: '2026',
  title: both('Digitaler Reifegrad, Herbst 2026', 'Digital maturity, autumn 2026'),
  publishedAt: '2026-11-20T09:00:00.000Z',
  model: { id: 'reifegrad-kommunal', version: '2.0.0' },
  levels: [
    { level: 1, title: both('Non-Digital', 'Non-digital'), threshold: 0 },
    { level: 2, title: both('Grundlegend digital', 'Basic'), threshold: 20 },
    { level: 3, title: both('Ausbauend digital', 'Advancing'), threshold: 40 },
    { level: 4, title: both('Durchgängig digital', 'End-to-end'), threshold: 60 },
    { level: 5, title: both('Smart', 'Smart'), threshold: 80 },
  ],
  categories: [
    { id: 'strategy', title: both('Smarte Strategie und Vision', 'Smart strategy and vision') },
    { id: 'infrastructure', title: both('Digitale Infrastruktur', 'Digital infrastructure') },
    { id: 'stakeholders', title: both('Anbindung Interessensgruppen', 'Stakeholders') },
    { id: 'innovation', title: both('Innovationsökonomie', 'Innovation economy') },
  ],
  populations: [{ ...somePopulation, trend: someTrend }],
};

const counted = (mean: number): StudyEstimate => estimate(mean, mean, mean);

/** Every one of 44 counties took part: nothing is estimated. */
export const censusPopulation: StudyPopulation = {
  kind: 'counties',
  participation: {
    frame: 44,
    respondents: 44,
    asOf: '2026-01-31',
    bySize: [{ from: 0, frame: 44, respondents: 44 }],
    byCounty: [{ key: null, name: null, frame: 44, respondents: 44 }],
  },
  method: {
    weighting: 'census',
    cells: 1,
    collapses: 0,
    kishDesignEffect: 1,
    effectiveSize: 44,
    largestWeight: 1,
    rIndicator: 1,
    coverage: 99,
    lateRespondents: null,
  },
  representative: {
    holds: true,
    conditions: [
      { id: 'rIndicator', holds: true, value: 1, needs: 0.85 },
      { id: 'classResponse', holds: true, value: 1, needs: 0.25 },
      { id: 'weights', holds: true, value: 1, needs: 4 },
      { id: 'late', holds: true, value: null, needs: null },
    ],
  },
  averageMunicipality: {
    overall: counted(52),
    level: 3,
    categories: { strategy: counted(52), infrastructure: counted(52) },
    levels: null,
  },
  averageInhabitant: null,
  sensitivity: { lines: [{ lower: 0, mean: 52 }], tipping: null },
  trend: null,
};

export function withPopulation(changes: Partial<StudyPopulation>): Study {
  return { ...someStudy, populations: [{ ...somePopulation, ...changes }] };
}

export const twoPopulations: Study = { ...someStudy, populations: [somePopulation, censusPopulation] };
