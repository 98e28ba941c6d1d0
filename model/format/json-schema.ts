import { z } from 'zod';
import type { FieldWords } from './field-words.ts';
import { formatVersion } from './format-version.ts';
import { longest, modelFile, objects, values } from './schema.ts';
import { commentWords, objectWords, valueWords } from './schema-words.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

interface Words {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The shape of a model file as JSON Schema (draft 2020-12) in German, for editors; it accepts what `modelFile` accepts. */
export function modelJsonSchema(): JsonSchema {
  const { $schema, $defs = {}, ...file } = z.toJSONSchema(modelFile, { metadata: names() });
  const { modelFile: fileWords, ...rest } = objectWords;
  const definitions: [string, JsonSchema][] = [
    ...Object.entries<Words>(rest).map(([name, words]): [string, JsonSchema] => [name, objectOf($defs[name], words)]),
    ...Object.entries(valueWords).map(([name, [title, description]]): [string, JsonSchema] => {
      return [name, sharedValue({ ...$defs[name], ...whatZodLeavesOut.get(name) }, title, description)];
    }),
  ];
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:reifegrad:model-file:${formatVersion}`,
    ...objectOf(file, fileWords),
    $defs: Object.fromEntries(definitions),
  };
}

/** The same as the text of a file. */
export function modelSchemaText(): string {
  return `${JSON.stringify(modelJsonSchema(), null, 2)}\n`;
}

/** Everything but the file itself becomes a definition under its name. */
function names() {
  const registry = z.registry<{ id: string }>();
  const { modelFile: _, ...rest } = objects;
  for (const [id, schema] of Object.entries<z.ZodType>({ ...rest, ...values })) registry.add(schema, { id });
  return registry;
}

const inLanguage = { $ref: '#/$defs/paragraphs' };

/** Checks that zod does not translate, and the keys that an editor completes in a text. */
const whatZodLeavesOut: ReadonlyMap<string, JsonSchema> = new Map([
  ['remark', { maxLength: longest }],
  ['paragraphs', { maxLength: longest }],
  [
    'text',
    {
      properties: {
        de: { ...inLanguage, description: 'Der Text auf Deutsch, in der Anrede Sie.' },
        en: { ...inLanguage, description: 'Der Text auf Englisch.' },
        'de-x-plain': { ...inLanguage, description: 'Der Text in einfachem Deutsch; er darf fehlen.' },
      },
    },
  ],
]);

/**
 * A value that many fields have. Editors show the description of what a field refers to instead of the field's own, so its words
 * stand where only a reader of the schema finds them, and where an editor says why a spelling is wrong.
 */
function sharedValue(schema: JsonSchema, title: string, description: string): JsonSchema {
  const told = { $comment: `${title}: ${description}` };
  return schema.pattern === undefined
    ? { ...told, ...schema }
    : { ...told, ...schema, patternErrorMessage: description };
}

function objectOf(schema: JsonSchema | undefined, { title, description, fields }: Words): JsonSchema {
  const described = Object.entries(schema?.properties ?? {}).map(([name, field]) => {
    const [words = '', ...examples] = name === '$comment' ? commentWords : (fields[name] ?? []);
    const shape = typeof field === 'object' ? field : {};
    return [name, { description: words, ...shape, ...(examples.length > 0 ? { examples } : {}) }];
  });
  return { title, description, ...schema, properties: Object.fromEntries(described) };
}
