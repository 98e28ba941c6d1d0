import { printable } from '../../model/format/printable.ts';
import type { Severity } from '../../model/review/lint/lint-texts.ts';
import type { PlacedFinding } from '../../model/review/lint/placed-findings.ts';
import { problemLine } from '../main/model-file.ts';
import { isIsoDay } from '../registry/status-date.ts';
import { type Command, UsageError } from './command.ts';
import { languageOf, modelArgument } from './model-argument.ts';
import { type Language, report as problemReport, json as verdict } from './model-validate-report.ts';

export const modelLint: Command = {
  name: 'model lint',
  summary:
    'Says what in a valid model can never happen, is most likely a mistake or is worth a look, by line and column',
  usage: 'FILE [--lang de|en] [--date YYYY-MM-DD]',
  details: [
    'FILE      the model file; - reads standard input',
    '--lang    language of the findings; default: en',
    '--date    the day by which recommendations have ended or soon will; default: today',
    'Ends with 0 where there is no error and no warning; hints alone are in order.',
  ],
  example: 'model lint model.json --lang de',
  options: { lang: { type: 'string' }, date: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  async run({ positionals: [file = ''], option, terminal }) {
    const language = languageOf(option('lang'));
    const day = dayOf(option('date'));
    const argument = await modelArgument(file, terminal, language);
    const { compiled, text } = argument;
    if (compiled === null) return { exit: 1, text: problemReport([argument], language), json: verdict([argument]) };
    // Every command waits for what is imported above, and none but this for the lint.
    const [{ lint }, { placedFindings }] = await Promise.all([
      import('../../model/review/lint/lint.ts'),
      import('../../model/review/lint/placed-findings.ts'),
    ]);
    const findings = placedFindings(lint(compiled, day), text, language);
    const counts = {
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      hints: count(findings, 'hint'),
    };
    return {
      exit: counts.errors + counts.warnings > 0 ? 1 : 0,
      text: report(file, findings, language),
      json: { valid: true, date: day, ...counts, findings },
    };
  },
};

const names: Readonly<Record<Language, Readonly<Record<Severity, readonly [one: string, several: string]>>>> = {
  de: { error: ['Fehler', 'Fehler'], warning: ['Warnung', 'Warnungen'], hint: ['Hinweis', 'Hinweise'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], hint: ['hint', 'hints'] },
};

/** A line for each finding, and one with their numbers. */
function report(file: string, findings: readonly PlacedFinding[], language: Language): string {
  const words = names[language];
  const lines = findings.map((finding) => {
    const message = `${words[finding.severity][0]}: ${finding.message}`;
    return `${problemLine(file, { ...finding, message })}\n`;
  });
  const severities: readonly Severity[] = ['error', 'warning', 'hint'];
  const numbers = severities.map((severity) => {
    const number = count(findings, severity);
    return `${number} ${words[severity][number === 1 ? 0 : 1]}`;
  });
  return `${lines.join('')}${printable(file)}: ${numbers.join(', ')}.\n`;
}

function count(findings: readonly PlacedFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** @throws UsageError where it is no day */
function dayOf(named: string | undefined): string {
  if (named === undefined) return new Date().toISOString().slice(0, 10);
  if (isIsoDay(named)) return named;
  throw new UsageError(`--date is ${JSON.stringify(named)}: expected a day as YYYY-MM-DD. Example: --date 2027-03-31`);
}
