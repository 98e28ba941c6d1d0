import { resolve } from 'node:path';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { load } from '../../model/format/load.ts';
import { printable } from '../../model/format/printable.ts';
import { checkedModelText, readModelText } from '../main/model-text.ts';
import { ModelTextTrouble } from '../main/model-text-trouble.ts';
import { type Terminal, UsageError } from './command.ts';
import type { CheckedFile, Language } from './model-validate-report.ts';
import { withProgress } from './progress.ts';

/** A model file named on the command line, as it was read. */
export interface ModelArgument extends CheckedFile {
  readonly text: string;
  /** Null where there are problems. */
  readonly compiled: MaturityModel | null;
}

/** Characters of a file for which checking and what comes then take longer than a second. */
const slow = 2_000_000;

/** Language of problems and findings. @throws UsageError where it is none */
export function languageOf(named: string | undefined): Language {
  if (named === undefined || named === 'en') return 'en';
  if (named === 'de') return 'de';
  throw new UsageError(`--lang is ${JSON.stringify(named)}: expected de or en. Example: --lang de`);
}

/** Reads and checks a model file; `-` is standard input. @throws UsageError where another file must have been meant */
export async function modelArgument(name: string, terminal: Terminal, language: Language): Promise<ModelArgument> {
  try {
    const reading =
      name === '-' ? terminal.input().then(checkedModelText) : readModelText(resolve(terminal.folder, name));
    const shown = name === '-' ? 'standard input' : printable(name);
    const text = await withProgress(terminal, `reading ${shown}`, reading);
    if (text.length > slow) {
      terminal.err(`${shown} is ${Math.round(text.length / 1_000_000)} MB large, which takes some seconds.\n`);
    }
    const { model, problems } = load(text, language);
    return { name, text, compiled: model, model: model?.file ?? null, problems };
  } catch (error) {
    if (!(error instanceof ModelTextTrouble)) throw error;
    if (error.lies === 'path') throw new UsageError(unreadable(error, language, name));
    return fileWithout(error, language, name);
  }
}

/** A file that is there but holds no text has that for a problem, at the place where it shows. */
function fileWithout(trouble: ModelTextTrouble, language: Language, name: string): ModelArgument {
  const { line, column } = trouble;
  const message = unreadable(trouble, language, { de: 'Diese Datei', en: 'This file' }[language]);
  const problem = { code: 'file.unreadable', pointer: '', line, column, message, suggestion: null };
  return { name, text: '', compiled: null, model: null, problems: [problem] };
}

function unreadable({ reason }: ModelTextTrouble, language: Language, name: string): string {
  const shown = printable(name);
  return { de: `${shown} lässt sich nicht lesen: ${reason.de}.`, en: `${shown} cannot be read: ${reason.en}.` }[
    language
  ];
}
