import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { type Finding, pointerTo } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Zod's issues as findings an author understands; the fitting branch of a union speaks for it. */
export function shapeFindings(issues: readonly Issue[], json: unknown): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, json, []));
}

function findingsOf(issue: Issue, json: unknown, above: readonly PropertyKey[]): Finding[] {
  const path = [...above, ...issue.path];
  const pointer = pointerTo(...path);
  const value = valueAt(json, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'shape.unknown-key',
        pointer: pointerTo(...path, key),
        params: { key },
        meant: nearest(key, knownKeys),
      }));
    case 'invalid_type':
      if (value === undefined) return [missing(path, issue.expected)];
      return [{ code: 'shape.type', pointer, params: { expected: issue.expected, found: kindOf(value) } }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined) return [missing(path, allowed.join(' | '))];
      return [
        {
          code: 'shape.value',
          pointer,
          params: { allowed: allowed.join(', ') },
          meant: nearest(String(value), allowed),
        },
      ];
    }
    case 'too_small':
      return [{ code: 'shape.too-small', pointer, params: { limit: String(issue.minimum) } }];
    case 'too_big':
      return [{ code: 'shape.too-big', pointer, params: { limit: String(issue.maximum) } }];
    case 'invalid_format':
      return [{ code: 'shape.format', pointer, params: { expected: issue.pattern ?? issue.format } }];
    case 'invalid_union':
      return unionFindings(issue, json, path);
    case 'invalid_key':
      return [{ code: 'shape.unknown-key', pointer, params: { key: String(path.at(-1) ?? '') } }];
    default:
      return [{ code: 'shape.other', pointer, params: { detail: issue.message } }];
  }
}

function unionFindings(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  json: unknown,
  path: PropertyKey[],
): Finding[] {
  if (valueAt(json, path) === undefined) return [missing(path, 'value')];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => findingsOf(inner, json, path)));
  const nearestBranch = branches
    .filter((branch) => branch.length > 0)
    .sort((a, b) => strangeness(a, path) - strangeness(b, path))[0];
  return nearestBranch ?? [{ code: 'shape.other', pointer: pointerTo(...path), params: { detail: issue.message } }];
}

/** A branch that only errs deeper inside is nearer than one that has the wrong keys or type at its top. */
function strangeness(findings: readonly Finding[], path: readonly PropertyKey[]): number {
  const top = pointerTo(...path);
  return findings.reduce((sum, { code, pointer }) => {
    const shallow = pointer.slice(top.length).split('/').length <= 2;
    const wrongBranch = shallow && (code === 'shape.unknown-key' || code === 'shape.missing' || pointer === top);
    return sum + (wrongBranch ? 100 : 1);
  }, 0);
}

function missing(path: readonly PropertyKey[], expected: string): Finding {
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

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const knownKeys = [
  '$schema',
  'id',
  'version',
  'languages',
  'fallback',
  'title',
  'introduction',
  'secondsPerQuestion',
  'levels',
  'categories',
  'questions',
  'rules',
  'recommendations',
  'glossary',
  'scoring',
  'benchmark',
  'supersedes',
  'name',
  'summary',
  'threshold',
  'gate',
  'minimumCategoryLevel',
  'points',
  'weight',
  'rationale',
  'category',
  'core',
  'required',
  'level',
  'text',
  'help',
  'reason',
  'evidence',
  'terms',
  'notApplicable',
  'kind',
  'options',
  'recommendation',
  'effort',
  'minimum',
  'maximum',
  'goalposts',
  'zero',
  'full',
  'unit',
  'below',
  'when',
  'skip',
  'question',
  'implies',
  'all',
  'any',
  'not',
  'is',
  'in',
  'atLeast',
  'atMost',
  'firstStep',
  'lead',
  'references',
  'href',
  'enough',
  'validUntil',
  'term',
  'explanation',
  'openAnswers',
  'aggregation',
  'weightVariation',
  'groups',
  'minimumGroupSize',
  'sizeClasses',
  'was',
  'change',
];
