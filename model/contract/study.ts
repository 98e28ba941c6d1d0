import { z } from 'zod';
import { instant, level, slug, text } from './values.ts';

const whole = z.int().min(0).max(100);
const count = z.int().min(0);
const interval = { low: whole, high: whole };
const estimate = z.strictObject({ mean: whole, ...interval });
const share = z.strictObject({ frame: count, respondents: count });

const estimates = z.strictObject({
  overall: estimate,
  level,
  categories: z.record(z.string(), estimate),
  levels: z.array(z.strictObject({ from: level, to: level, percent: whole, ...interval })).nullable(),
});

const metricChange = z.strictObject({
  before: whole,
  after: whole,
  verdict: z.enum(['up', 'down', 'none', 'untested']),
});

const trend = z.strictObject({
  series: z.array(
    z.strictObject({
      wave: slug,
      title: text,
      native: whole,
      chained: z.int().nullable(),
      breakBefore: z.boolean(),
    }),
  ),
  sincePrevious: z.strictObject({
    wave: slug,
    comparable: z.boolean(),
    breakBefore: z.boolean(),
    panel: z.string().nullable(),
    overall: metricChange,
    categories: z.record(z.string(), metricChange),
    decomposition: z.strictObject({ stayers: z.int(), composition: z.int() }).nullable(),
  }),
});

const population = z.strictObject({
  kind: z.enum(['municipalities', 'counties']),
  participation: share.extend({
    asOf: z.iso.date(),
    bySize: z.array(share.extend({ from: count })),
    byCounty: z.array(share.extend({ key: z.string().nullable(), name: z.string().nullable() })),
  }),
  method: z.strictObject({
    weighting: z.enum(['postStratified', 'bySize', 'unweighted', 'raked', 'census']),
    cells: count,
    collapses: count,
    kishDesignEffect: z.number().min(1),
    effectiveSize: count,
    largestWeight: z.number().min(0),
    rIndicator: z.number().min(0).max(1),
    coverage: whole,
    lateRespondents: z.enum(['lower', 'higher', 'alike']).nullable(),
  }),
  representative: z.strictObject({
    holds: z.boolean(),
    conditions: z.array(
      z.strictObject({
        id: z.enum(['rIndicator', 'classResponse', 'weights', 'late']),
        holds: z.boolean(),
        value: z.number().nullable(),
        needs: z.number().nullable(),
      }),
    ),
  }),
  averageMunicipality: estimates,
  averageInhabitant: estimates.nullable(),
  sensitivity: z.strictObject({
    lines: z.array(z.strictObject({ lower: count, mean: whole })),
    tipping: z.strictObject({ points: count, level }).nullable(),
  }),
  trend: trend.nullable(),
});

/** `GET /studies/:wave`. */
export const study = z.strictObject({
  wave: slug,
  title: text,
  publishedAt: instant,
  model: z.strictObject({ id: slug, version: z.string() }),
  levels: z.array(z.strictObject({ level, title: text, threshold: whole })),
  categories: z.array(z.strictObject({ id: slug, title: text })),
  populations: z.array(population),
});
