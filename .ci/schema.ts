// `npm run schema` writes model/reifegrad-model.schema.json anew.
import { writeFileSync } from 'node:fs';
import { modelJsonSchema } from '../model/format/json-schema.ts';

const file = new URL('../model/reifegrad-model.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(modelJsonSchema(), null, 2)}\n`);
