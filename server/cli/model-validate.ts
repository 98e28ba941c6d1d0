import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { load } from '../../model/format/load.ts';
import { problemLine } from '../main/model-file.ts';
import { type Command, UsageError } from './command.ts';

export const modelValidate: Command = {
  name: 'model validate',
  summary: 'Says whether a model file is in order, and everything that is not, by line and column',
  usage: 'FILE',
  details: ['FILE      the model file; - reads standard input'],
  example: 'model validate model.json',
  options: {},
  positionals: { least: 1, most: 1 },
  async run({ positionals: [file = ''], terminal }) {
    const text = file === '-' ? await terminal.input() : await readModel(resolve(terminal.folder, file), file);
    const { model, problems } = load(text);
    if (model === null) {
      const lines = problems.map((problem) => `${problemLine(file, problem)}\n`);
      return { exit: 1, text: lines.join(''), json: { valid: false, problems } };
    }
    const { id, version, languages, questions, categories, rules, recommendations } = model.file;
    const counts = {
      categories: categories.length,
      questions: questions.length,
      rules: rules.length,
      recommendations: recommendations.length,
    };
    const listed = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    return {
      exit: 0,
      text: `${file} is in order: ${id} ${version} in ${languages.join(', ')}; ${listed.join(', ')}.\n`,
      json: { valid: true, id, version, languages, ...counts },
    };
  },
};

function readModel(path: string, file: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
}
