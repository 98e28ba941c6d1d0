import { formatVersion } from '../../model/format/format-version.ts';
import type { Command } from './command.ts';

export const modelSchema: Command = {
  name: 'model schema',
  summary: 'Prints the JSON Schema of model files, with which an editor completes, explains and checks',
  usage: '',
  details: [
    `The schema is that of format ${formatVersion}. Write it beside the model file and name it there:`,
    '"$schema": "./reifegrad-model.schema.json"',
  ],
  example: 'model schema > reifegrad-model.schema.json',
  options: {},
  positionals: { least: 0, most: 0 },
  async run() {
    // Every command waits for what is imported above, and none but this for the words of the schema.
    const { modelJsonSchema, modelSchemaText } = await import('../../model/format/json-schema.ts');
    return { exit: 0, text: modelSchemaText(), json: modelJsonSchema() };
  },
};
