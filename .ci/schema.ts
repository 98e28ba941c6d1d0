// `npm run schema` writes model/reifegrad-model.schema.json anew.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelSchemaText } from '../model/format/json-schema.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'model', 'reifegrad-model.schema.json');
writeFileSync(file, modelSchemaText());
execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file], { cwd: root });
