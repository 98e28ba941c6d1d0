import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatVersion } from '../../../model/format/format-version.ts';
import { modelJsonSchema, modelSchemaText } from '../../../model/format/json-schema.ts';

type Json = Record<string, unknown>;

const schema = modelJsonSchema();
const file = new URL('../../../model/reifegrad-model.schema.json', import.meta.url);

/** All schemas in the schema, with their JSON pointers. */
function everySchema(value: unknown, pointer = ''): { pointer: string; found: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => everySchema(part, `${pointer}/${key}`));
  return Array.isArray(value) ? inner : [{ pointer, found: Object.fromEntries(Object.entries(value)) }, ...inner];
}

const all = everySchema(schema);
const fields = all.filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer));
const definitions = all.filter(({ pointer }) => /^\/\$defs\/[^/]+$/.test(pointer));
const objects = definitions.filter(({ found }) => found['additionalProperties'] === false && 'properties' in found);

describe('the JSON Schema', () => {
  it('lies beside the model as the format gives it (npm run schema)', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
    expect(JSON.parse(modelSchemaText())).toEqual(schema);
  });

  it('is one of draft 2020-12, named with the version of the format', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:reifegrad:model-file:${formatVersion}`,
      title: 'Reifegradmodell',
    });
    expect(formatVersion).toMatch(/^\d+\.\d+$/);
  });

  it('has every object and every value that is used in several places as a definition', () => {
    const used = new Set(all.flatMap(({ found }) => (typeof found['$ref'] === 'string' ? [found['$ref']] : [])));
    expect([...used].sort()).toEqual(definitions.map(({ pointer }) => `#${pointer}`).sort());
    const nested = all.filter(({ found }) => found['additionalProperties'] === false).map(({ pointer }) => pointer);
    expect(nested.filter((pointer) => pointer.split('/').length > 3)).toEqual([]);
  });
});

describe('what an editor says', () => {
  const german =
    /[äöüß„“]|\b(der|die|das|ein|eine|einer|eines|mit|für|von|zu|wie|was|wer|wann|warum|hinter|sie|dessen|ihre|Optionen)\b/i;

  it('of each field is a German description', () => {
    expect(fields.length).toBeGreaterThan(150);
    const wrong = fields.filter(({ found: { description } }) => {
      return typeof description !== 'string' || !german.test(description) || /\b(the|of|and|is)\b/.test(description);
    });
    expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('of each field and definition is short, begins with a capital or a quoted word and ends with a full stop', () => {
    const wrong = [{ pointer: '', found: schema }, ...objects, ...fields].filter(({ found: { description } }) => {
      return !/^[„A-ZÄÖÜ0-9].{10,178}\.$/.test(String(description));
    });
    expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('is hidden by no word on a value that many fields have, which only says why a spelling is wrong', () => {
    const values = definitions.filter(({ found }) => found['additionalProperties'] !== false);
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter(({ found }) => 'title' in found || 'description' in found)).toEqual([]);
    const spelled = values.filter(({ found }) => 'pattern' in found);
    expect(spelled.map(({ pointer }) => pointer.split('/').at(-1)).sort()).toEqual([
      'date',
      'languageTag',
      'slug',
      'version',
    ]);
    expect(spelled.filter(({ found }) => !german.test(String(found['patternErrorMessage'])))).toEqual([]);
  });

  it('of each object is a title of its own, too', () => {
    const titles = objects.map(({ found: { title } }) => title);
    expect(titles.filter((title) => typeof title !== 'string' || title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names every value that a field allows', () => {
    const silent = fields.filter(({ found }) => {
      const values = [found['enum'] ?? found['const'] ?? []].flat().filter((value) => typeof value === 'string');
      return values.some((value) => !String(found['description']).includes(`„${value}“`));
    });
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('offers examples that fit, for every second field', () => {
    const ajv = new Ajv2020({ strict: true, keywords: ['patternErrorMessage'] });
    formats.default(ajv);
    ajv.addSchema(schema);
    const withExamples = fields.filter(({ found }) => Array.isArray(found['examples']));
    const wrong = withExamples.filter(({ pointer, found }) => {
      const fits = ajv.getSchema(`${schema['$id']}#${pointer}`);
      return ![found['examples']].flat().every((example) => fits?.(example));
    });
    expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
    const comments = fields.filter(({ pointer }) => pointer.endsWith('$comment')).length;
    expect(withExamples.length).toBeGreaterThan((fields.length - comments) / 2);
  });
});
