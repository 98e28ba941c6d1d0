import type { z } from 'zod';
import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import type { ModelFile } from './model-file.ts';
import { type Finding, pointerTo } from './problem.ts';
import { entries, modelFrame } from './schema.ts';
import { shapeFindings } from './shape-findings.ts';
import { limitWords } from './shape-words.ts';

/** The file, or what is wrong with its shape; one of the two is empty. */
interface Shape {
  readonly file: ModelFile | null;
  readonly findings: readonly Finding[];
}

/**
 * Checks the shape of a model file, one entry after the other and not the whole at once: an issue of zod takes a kilobyte, so
 * that millions of them would not fit into memory.
 *
 * @param values how many values the file holds
 */
export function readShape(json: unknown, values: number): Shape {
  const large = values > limits.valuesOfEntry ? largeParts(json) : [];
  if (large.length > 0) return { file: null, findings: large };

  const frame = modelFrame.safeParse(json);
  const issues = frame.success ? [] : [...frame.error.issues];
  const read = <T>(key: keyof typeof entries, schema: z.ZodType<T>): T[] => {
    const list: T[] = [];
    for (const [index, value] of listAt(json, key).entries()) {
      if (issues.length > limits.problems) break;
      const { success, data, error } = schema.safeParse(value);
      if (success) list.push(data);
      else issues.push(...error.issues.map((issue) => ({ ...issue, path: [key, index, ...issue.path] })));
    }
    return list;
  };
  const lists = {
    levels: read('levels', entries.levels),
    categories: read('categories', entries.categories),
    questions: read('questions', entries.questions),
    rules: read('rules', entries.rules),
    recommendations: read('recommendations', entries.recommendations),
    glossary: read('glossary', entries.glossary),
  };
  if (frame.success && issues.length === 0) return { file: { ...frame.data, ...lists }, findings: [] };
  return { file: null, findings: shapeFindings(issues, json) };
}

function listAt(json: unknown, key: string): readonly unknown[] {
  const list: unknown = isObject(json) ? json[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** What no author would write: entries, or other parts of the file, with thousands of values each. */
function largeParts(json: unknown): Finding[] {
  return Object.entries(isObject(json) ? json : {}).flatMap(([key, part]) => {
    const list = Object.hasOwn(entries, key) ? listAt(json, key) : [];
    if (list.length > 0) return list.flatMap((entry, index) => checkSize(entry, limits.valuesOfEntry, key, index));
    return checkSize(part, limits.valuesOfPart, key);
  });
}

function checkSize(value: unknown, most: number, ...path: readonly PropertyKey[]): Finding[] {
  if (left(value, most) >= 0) return [];
  return [{ code: 'shape.too-big', pointer: pointerTo(...path), params: { limit: limitWords(most, 'values') } }];
}

/** What is left of a number of values after those that a value consists of; below 0 where they are more. */
function left(value: unknown, most: number): number {
  let rest = most - 1;
  if (typeof value !== 'object' || value === null) return rest;
  for (const inner of Object.values(value)) {
    rest = left(inner, rest);
    if (rest < 0) break;
  }
  return rest;
}
