import { z } from 'zod';
import { instant, level, slug } from './values.ts';

const points = z.int().min(0).max(100);
const pair = z.tuple([points, points]);

const question = z.strictObject({
  mean: z.int().min(4).max(96),
  meanIs: z.enum(['exact', 'below', 'above']),
});

const metric = question.extend({
  median: points.optional(),
  terciles: pair.optional(),
  quartiles: pair.optional(),
  deciles: pair.optional(),
  levels: z.array(z.strictObject({ from: level, to: level, percent: points })).optional(),
  position: z.array(points).optional(),
});

/** `GET /benchmarks/:wave`. */
export const publication = z.strictObject({
  wave: slug,
  number: z.int().min(1),
  publishedAt: instant,
  model: z.strictObject({ id: slug, version: z.string() }),
  minimumGroupSize: z.int().min(5),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      asOf: instant,
      contributors: z.enum(['5-9', '10-19', '20-49', '50-99', '100-249', '250+']),
      metrics: z.record(z.string(), metric),
      questions: z.record(z.string(), question).optional(),
    }),
  ),
});
