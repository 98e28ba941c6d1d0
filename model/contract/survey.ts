import { z } from 'zod';
import { instant, municipalityKey, slug, text } from './values.ts';

export const wave = z.strictObject({
  id: slug,
  title: text,
  status: z.enum(['prepared', 'open', 'closed']),
  closesAt: instant.nullable(),
});
export type Wave = z.infer<typeof wave>;

/** `GET /survey`: what the element needs to know before anybody has identified themselves. */
export const survey = z.strictObject({
  id: slug,
  title: text,
  languages: z.array(z.string()),
  fallback: z.string(),
  model: z.strictObject({ id: slug, version: z.string() }),
  wave: wave.nullable(),
  /** `open`: whoever comes may choose a municipality; `code`: access codes only. A code is always accepted. */
  entry: z.enum(['open', 'code']),
  /** Wave of the newest benchmark publication. */
  benchmark: slug.nullable(),
  /** Wave of the newest published collective result. */
  study: slug.nullable(),
  /** True where the municipalities and their answers are invented. */
  invented: z.boolean(),
  links: z.strictObject({
    privacy: z.string().optional(),
    accessibility: z.string().optional(),
    feedback: z.string().optional(),
  }),
});
export type Survey = z.infer<typeof survey>;

const municipalityType = z.enum(['urbanDistrict', 'largeTown', 'town', 'market', 'municipality', 'county']);

export const municipality = z.strictObject({
  key: municipalityKey,
  name: z.string(),
  type: municipalityType,
  county: z.strictObject({ key: z.string(), name: z.string() }),
  population: z.int().nullable(),
});
export type Municipality = z.infer<typeof municipality>;

/** `GET /municipalities?q=`: at most 20, best match first. */
export const municipalitySearch = z.strictObject({ q: z.string().trim().min(2).max(60) });
export const municipalities = z.strictObject({ municipalities: z.array(municipality), more: z.boolean() });
export type Municipalities = z.infer<typeof municipalities>;

/** `GET /models/:version`: the whole file without `part`. */
export const modelQuery = z.strictObject({
  part: z.enum(['conversation', 'guidance', 'result']).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
    .optional(),
});
