import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelJsonSchema } from '../../../model/format/json-schema.ts';

const file = new URL('../../../model/reifegrad-model.schema.json', import.meta.url);

it('the JSON Schema beside the model is the one that the format gives (npm run schema)', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(modelJsonSchema());
});
