import type { z } from 'zod';
import { Refusal } from '../work/refusal.ts';

interface Place {
  readonly pointer: string;
  readonly reason: string;
}

/** The value as its schema reads it. @throws Refusal `request.invalid` with the places that do not fit */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.flatMap(placesOf));
}

/** Names at most ten places; values that were sent are never repeated. */
export function invalid(found: readonly Place[]): Refusal {
  const places = found.slice(0, 10);
  const details = places.map(({ pointer, reason }) => `${pointer === '' ? '' : `${pointer}: `}${reason}`).join('; ');
  return new Refusal('request.invalid', { details: { details }, places });
}

function placesOf(issue: z.core.$ZodIssue): readonly Place[] {
  const pointer = issue.path.map((part) => `/${nameable(String(part))}`).join('');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 5).map((key) => ({ pointer: `${pointer}/${nameable(key)}`, reason: 'unknown name' }));
    case 'invalid_union': {
      const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0];
      if (!nearest || nearest.length === 0) return [{ pointer, reason: 'fits none of the allowed forms' }];
      return nearest.flatMap((inner) => placesOf({ ...inner, path: [...issue.path, ...inner.path] }));
    }
    case 'invalid_type':
      return [{ pointer, reason: `expected ${issue.expected}` }];
    case 'too_big':
      return [{ pointer, reason: `at most ${issue.maximum}${unitOf(issue.origin)}` }];
    case 'too_small':
      return [{ pointer, reason: `at least ${issue.minimum}${unitOf(issue.origin)}` }];
    case 'invalid_value':
      return [{ pointer, reason: `expected one of ${issue.values.map(String).join(', ')}` }];
    case 'invalid_format':
      return [{ pointer, reason: issue.pattern ? `expected the form ${issue.pattern}` : `expected ${issue.format}` }];
    case 'custom':
      return [{ pointer, reason: issue.message }];
    default:
      return [{ pointer, reason: 'not in the expected form' }];
  }
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

/** A name that somebody sent, if it is short and plain enough to repeat. */
function nameable(name: string): string {
  return /^[\w-]{1,40}$/.test(name) ? name : '…';
}
