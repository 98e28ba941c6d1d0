import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { type CheckLength, simulatedLength, type TownLength } from '../../model/review/length/length.ts';
import { townKinds } from '../../model/review/length/simulated-town.ts';
import { mostTowns, usualTowns } from '../../model/review/length/usual-towns.ts';
import { modelPath } from '../main/model-file.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { modelArgument } from './model-argument.ts';
import { report as problemReport, json as verdict } from './model-validate-report.ts';
import { throughPauses, withProgress } from './progress.ts';

export const modelLength: Command = {
  name: 'model length',
  summary: 'Says how many questions small, medium and large towns are asked, and how long these take to read',
  usage: '[FILE] [--language TAG] [--towns N]',
  details: [
    'FILE        the model file; default: the shipped model',
    '--language  whose texts are read; default: the fallback of the model',
    `--towns     simulated towns of each kind; default ${mostTowns}, of a large model fewer`,
  ],
  example: 'model length model.json',
  options: { language: { type: 'string' }, towns: { type: 'string' } },
  positionals: { least: 0, most: 1 },
  async run({ positionals: [file], option, terminal }) {
    const argument = await modelArgument(file ?? modelPath(null), terminal, 'en');
    const { compiled } = argument;
    if (compiled === null) return { exit: 1, text: problemReport([argument], 'en'), json: verdict([argument]) };
    const { id, version, fallback, languages, questions, secondsPerQuestion } = compiled.file;
    const language = option('language') ?? fallback;
    if (!languages.includes(language)) {
      throw new UsageError(`${id} does not speak "${language}". It speaks: ${languages.join(', ')}.`);
    }
    const named = townsOf(option('towns'));
    const towns = named ?? usualTowns(compiled);
    const lengths = await simulated(compiled, language, towns, terminal);
    const core = questions.filter((question) => question.core).length;
    const head = [
      `${id} ${version}, ${language}: ${questions.length} questions, ${core} of them in the quick check.`,
      `${towns} simulated towns of each kind${named === null && towns < mostTowns ? fewer : ''}; median, and the tenth and ninetieth of a hundred.`,
      `Reading: each question asked and its answers once, silently. Answering: ${secondsPerQuestion} seconds a question.`,
    ];
    const rows = lengths.flatMap((town) => rowsOf(town, secondsPerQuestion));
    return { exit: 0, text: `${[...head, '', ...rows].join('\n')}\n`, json: { id, version, language, towns, lengths } };
  },
};

const fewer = `, not ${mostTowns}, because the model is large (--towns ${mostTowns} takes longer)`;

function simulated(
  model: MaturityModel,
  language: string,
  towns: number,
  terminal: Terminal,
): Promise<readonly TownLength[]> {
  let done = 0;
  const all = townKinds.length * towns;
  const lengths = throughPauses(simulatedLength(model, language, towns), (number) => {
    done = number;
  });
  return withProgress(terminal, () => `simulating towns, ${done} of ${all} so far`, lengths);
}

/** Null where none is named. @throws UsageError where it is no number of towns */
function townsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const towns = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (towns >= 1 && towns <= 100_000) return towns;
  throw new UsageError(`--towns is "${text}", but must be a whole number from 1 to 100000. Example: --towns 2000`);
}

function rowsOf({ kind, full, quick }: TownLength, seconds: number): readonly string[] {
  return [row(kind, 'full check', full, seconds), ...(quick ? [row('', 'quick check', quick, seconds)] : [])];
}

function row(kind: string, check: string, length: CheckLength, seconds: number): string {
  const { questions, readingMinutes, readingMinutesWithHelp } = length;
  const asked = `${questions.median} questions (${questions.low} to ${questions.high})`;
  const minutes = `${Math.round(readingMinutes.median)} min reading, ${Math.round(readingMinutesWithHelp.median)} with every help, ${Math.round((questions.median * seconds) / 60)} min answering`;
  return `${kind.padEnd(8)}${check.padEnd(13)}${asked.padEnd(32)}${minutes}`;
}
