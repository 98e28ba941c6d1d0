import { resolve } from 'node:path';
import { load } from '../../model/format/load.ts';
import { checkedModelText, readModelText } from '../main/model-text.ts';
import { ModelTextTrouble } from '../main/model-text-trouble.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { type CheckedFile, json, type Language, report, shownProblems } from './model-validate-report.ts';

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
        const { model, problems } = load(await textAt(name, terminal), language);
        files.push({ name, model: model?.file ?? null, problems });
      } catch (error) {
        if (!(error instanceof ModelTextTrouble)) throw error;
        if (error.lies === 'path') wrongPaths.push(unreadable(error, language, name));
        else files.push(fileWithout(error, language, name));
      }
    }
    if (wrongPaths.length > 0) throw new UsageError(`${report(files, language)}${wrongPaths.join('\n')}`);
    const valid = files.every(({ model }) => model !== null);
    return { exit: valid ? 0 : 1, text: report(files, language), json: json(files) };
  },
};

function textAt(name: string, terminal: Terminal): Promise<string> {
  return name === '-' ? terminal.input().then(checkedModelText) : readModelText(resolve(terminal.folder, name));
}

/** A file that is there but holds no text has that for a problem, at the place where it shows. */
function fileWithout(trouble: ModelTextTrouble, language: Language, name: string): CheckedFile {
  const { line, column } = trouble;
  const message = unreadable(trouble, language, { de: 'Diese Datei', en: 'This file' }[language]);
  const problem = { code: 'file.unreadable', pointer: '', line, column, message, suggestion: null };
  return { name, model: null, problems: [problem] };
}

function unreadable({ reason }: ModelTextTrouble, language: Language, name: string): string {
  return { de: `${name} lässt sich nicht lesen: ${reason.de}.`, en: `${name} cannot be read: ${reason.en}.` }[language];
}

/** @throws UsageError where it is none in which problems are told */
function languageOf(named: string | undefined): Language {
  if (named === undefined || named === 'en') return 'en';
  if (named === 'de') return 'de';
  throw new UsageError(`--lang is ${JSON.stringify(named)}: expected de or en. Example: --lang de`);
}
