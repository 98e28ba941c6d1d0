import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { limits } from './limits.ts';
import { nearest } from './nearest.ts';
import { type Finding, pointerTo } from './problem.ts';
import { formatWords, foundWords, limitWords, typeWords } from './shape-words.ts';
import { paired } from './typo-pairs.ts';
import { chosenBranch } from './union-branch.ts';

type Issue = z.core.$ZodIssue;

/** Zod's issues as findings an author understands; the fitting branch of a union speaks for it. */
export function shapeFindings(issues: readonly Issue[], json: unknown): Finding[] {
  return paired(issues.flatMap((issue) => findingsOf(issue, json, [])).slice(0, limits.problems + 1));
}

function findingsOf(issue: Issue, json: unknown, above: readonly PropertyKey[]): Finding[] {
  const path = [...above, ...issue.path];
  const pointer = pointerTo(...path);
  const value = valueAt(json, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, limits.problems + 1).map((key) => unknownKey(key, path));
    case 'invalid_type': {
      const expected = typeWords(issue.expected);
      if (value === undefined) return [missing(path, expected)];
      return [{ code: 'shape.type', pointer, params: { expected, found: foundWords(value) } }];
    }
    case 'invalid_value':
      return [notAmong(issue.values.map(String), value, path)];
    case 'too_small':
      return [{ code: 'shape.too-small', pointer, params: { limit: limitWords(issue.minimum, issue.origin) } }];
    case 'too_big':
      return [{ code: 'shape.too-big', pointer, params: { limit: limitWords(issue.maximum, issue.origin) } }];
    case 'invalid_format':
      return [{ code: 'shape.format', pointer, params: { expected: formatWords(issue.pattern, issue.format) } }];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => findingsOf({ ...inner, path: [] }, json, path));
    case 'invalid_union': {
      if ('options' in issue && issue.options) return [notAmong(issue.options.map(String), value, path)];
      const branches = issue.errors.map((branch) => paired(branch.flatMap((inner) => findingsOf(inner, json, path))));
      return chosenBranch(branches, pointer, value);
    }
    default:
      return [{ code: 'shape.other', pointer, params: { detail: issue.message } }];
  }
}

function unknownKey(key: string, path: readonly PropertyKey[]): Finding {
  const pointer = pointerTo(...path, key);
  if (key === 'other' && path.at(-1) === 'unitForms') return { code: 'unit.other', pointer, params: {} };
  const meant = knownKeys.includes(key) ? null : nearest(key, knownKeys);
  return { code: 'shape.unknown-key', pointer, params: { key }, meant };
}

function notAmong(allowed: readonly string[], value: unknown, path: readonly PropertyKey[]): Finding {
  if (value === undefined) return missing(path, allowed.join(' | '));
  const meant = typeof value === 'string' ? nearest(value, allowed) : null;
  return { code: 'shape.value', pointer: pointerTo(...path), params: { allowed: allowed.join(', ') }, meant };
}

function missing(path: readonly PropertyKey[], expected: Finding['params'][string]): Finding {
  return { code: 'shape.missing', pointer: pointerTo(...path), params: { key: String(path.at(-1) ?? ''), expected } };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
