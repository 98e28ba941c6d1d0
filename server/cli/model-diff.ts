import { type Command, UsageError } from './command.ts';
import { languageOf, modelArgument } from './model-argument.ts';
import { report as problemReport } from './model-validate-report.ts';

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
    const old = await modelArgument(oldFile, terminal, language);
    const next = await modelArgument(newFile, terminal, language);
    if (old.compiled === null || next.compiled === null) {
      const broken = [old, next].filter(({ compiled }) => compiled === null);
      return {
        exit: 1,
        text: problemReport(broken, language),
        json: { problems: { old: old.problems, new: next.problems } },
      };
    }
    // Every command waits for what is imported above, and none but this for the comparison.
    const [{ diff, isComparable }, { diffReport }] = await Promise.all([
      import('../../model/review/diff/diff.ts'),
      import('./model-diff-report.ts'),
    ]);
    const found = diff(old.compiled, next.compiled);
    const report = diffReport(
      found,
      { file: oldFile, text: old.text, model: old.compiled.file },
      { file: newFile, text: next.text, model: next.compiled.file },
      language,
    );
    return { exit: isComparable(found) ? 0 : 1, text: report, json: found };
  },
};
