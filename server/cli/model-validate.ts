import { type Command, UsageError } from './command.ts';
import { languageOf, modelArgument } from './model-argument.ts';
import { type CheckedFile, json, report, shownProblems } from './model-validate-report.ts';

export const modelValidate: Command = {
  name: 'model validate',
  summary: 'Says whether model files are in order, and everything that is not, by line and column',
  usage: 'FILE... [--lang de|en]',
  details: [
    'FILE      a model file; - reads standard input',
    '--lang    language of the problems; default: en',
    `Shows the first ${shownProblems} problems of a file, with --json all of them.`,
  ],
  example: 'model validate model.json --lang de',
  options: { lang: { type: 'string' } },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ positionals, option, terminal }) {
    const language = languageOf(option('lang'));
    const files: CheckedFile[] = [];
    const wrongPaths: string[] = [];
    for (const name of positionals) {
      try {
        files.push(await modelArgument(name, terminal, language));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        wrongPaths.push(error.message);
      }
    }
    if (wrongPaths.length > 0) throw new UsageError(`${report(files, language)}${wrongPaths.join('\n')}`);
    const valid = files.every(({ model }) => model !== null);
    return { exit: valid ? 0 : 1, text: report(files, language), json: json(files) };
  },
};
