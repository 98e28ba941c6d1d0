import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { load } from '../../model/format/load.ts';
import { diff, isComparable } from '../../model/review/diff/diff.ts';
import { problemLine } from '../main/model-file.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { diffReport } from './model-diff-report.ts';

export const modelDiff: Command = {
  name: 'model diff',
  summary: 'Says what in a revision of a model breaks the comparison with its predecessor, and what to declare',
  usage: 'OLD NEW [--lang de|en]',
  details: [
    'OLD       the model file of the revision before; - reads standard input',
    'NEW       the model file of the new revision',
    '--lang    language of the findings; default: en',
    'Ends with 0 where nothing breaks and nothing is left to declare under "supersedes".',
  ],
  example: 'model diff model-2026.json model-2027.json',
  options: { lang: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run({ positionals: [oldFile = '', newFile = ''], option, terminal }) {
    const language = languageOf(option('lang'));
    if (oldFile === '-' && newFile === '-') throw new UsageError('Only one of the two can come from standard input.');
    const files = [oldFile, newFile] as const;
    const [oldText, newText] = await Promise.all([readModel(oldFile, terminal), readModel(newFile, terminal)]);
    const [old, next] = [load(oldText, language), load(newText, language)];
    if (old.model === null || next.model === null) {
      const lines = [old, next].flatMap(({ problems }, index) =>
        problems.map((problem) => `${problemLine(files[index] ?? '', problem)}\n`),
      );
      return { exit: 1, text: lines.join(''), json: { problems: { old: old.problems, new: next.problems } } };
    }
    const found = diff(old.model, next.model);
    const report = diffReport(
      found,
      { file: oldFile, text: oldText, model: old.model.file },
      { file: newFile, text: newText, model: next.model.file },
      language,
    );
    return { exit: isComparable(found) ? 0 : 1, text: report, json: found };
  },
};

/** @throws UsageError where it is none in which findings are told */
function languageOf(named: string | undefined): 'de' | 'en' {
  if (named === undefined || named === 'en') return 'en';
  if (named === 'de') return 'de';
  throw new UsageError(`--lang is ${JSON.stringify(named)}: expected de or en. Example: --lang de`);
}

/** @throws UsageError where it cannot be read */
async function readModel(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return terminal.input();
  return readFile(resolve(terminal.folder, file), 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
}
