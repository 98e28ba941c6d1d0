import { checkDates } from './checks/dates.ts';
import { checkGates } from './checks/gates.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepetitions } from './checks/repetitions.ts';
import { checkRuleOrder } from './checks/rule-order.ts';
import { checkRules } from './checks/rules.ts';
import { checkScales } from './checks/scales.ts';
import { checkSupersedes } from './checks/supersedes.ts';
import { checkTexts } from './checks/texts.ts';
import { checkUnits } from './checks/units.ts';
import { compile } from './compile.ts';
import type { MaturityModel } from './compiled-model.ts';
import { offsetsIn } from './json-places.ts';
import { type JsonFault, scanJson } from './json-scan.ts';
import { limits } from './limits.ts';
import { placesIn } from './line-places.ts';
import type { ModelFile } from './model-file.ts';
import type { Finding, ModelProblem } from './problem.ts';
import { fill, problemTexts, suggestionTexts } from './problem-texts.ts';
import { readShape } from './read-shape.ts';

export type Loaded =
  | { readonly model: MaturityModel; readonly problems: readonly [] }
  | { readonly model: null; readonly problems: readonly ModelProblem[] };

const checks: readonly ((file: ModelFile) => Finding[])[] = [
  checkIdentity,
  checkReferences,
  checkRepetitions,
  checkTexts,
  checkUnits,
  checkScales,
  checkRules,
  checkRuleOrder,
  checkGates,
  checkDates,
  checkSupersedes,
];

const faultCodes = {
  syntax: 'json.syntax',
  duplicateKey: 'json.duplicate-key',
  forbiddenKey: 'json.forbidden-key',
  tooDeep: 'json.too-deep',
  tooManyValues: 'json.too-many-values',
  tooManyKeys: 'json.too-many-keys',
} as const;

/**
 * Reads a model file: parses, checks and compiles it. Tells all problems at once, in the order of the file (of a hopeless one the
 * first 20,000); a file with a problem gives no model. Never throws, whatever the text.
 */
export function load(text: string, language: 'de' | 'en' = 'en'): Loaded {
  if (text.length > limits.fileSize) return refused(text, [tooLarge(text.length)], language);
  const { faults, values } = scanJson(text);
  const findings = faults.map(faultFinding);
  if (faults.some(({ kind }) => kind !== 'duplicateKey' && kind !== 'forbiddenKey')) {
    return refused(text, findings, language);
  }
  const shape = readShape(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text), values);
  const { file } = shape;
  if (file === null) return refused(text, onceEach([...findings, ...shape.findings]), language);
  findings.push(...checks.flatMap((check) => check(file)));
  return findings.length > 0 ? refused(text, findings, language) : { model: compile(file), problems: [] };
}

function tooLarge(size: number): Finding {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return {
    code: 'file.too-large',
    pointer: '',
    offset: 0,
    params: { size: megabytes(size), limit: megabytes(limits.fileSize) },
  };
}

function faultFinding({ kind, pointer, offset, detail }: JsonFault): Finding {
  return { code: faultCodes[kind], pointer, offset, params: { detail } };
}

/** A forbidden key is unknown, too; one of the two is enough. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const forbidden = new Set(findings.filter(({ code }) => code === 'json.forbidden-key').map(({ pointer }) => pointer));
  return findings.filter(({ code, pointer }) => code === 'json.forbidden-key' || !forbidden.has(pointer));
}

function refused(text: string, findings: readonly Finding[], language: 'de' | 'en'): Loaded {
  const told = findings.slice(0, limits.problems);
  const offsetAt = offsetsIn(
    text,
    told.flatMap(({ pointer, offset }) => (offset === undefined ? [pointer] : [])),
  );
  const placeOf = placesIn(text);
  const problems = told
    .map((finding) => ({ finding, offset: finding.offset ?? offsetAt(finding.pointer) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ finding, offset }): ModelProblem => ({ ...worded(finding, language), ...placeOf(offset) }));
  const last = problems.at(-1);
  if (last && findings.length > told.length) {
    const more: Finding = { code: 'file.more-problems', pointer: '', params: { limit: limits.problems } };
    problems.push({ ...worded(more, language), line: last.line, column: last.column });
  }
  return { model: null, problems };
}

function worded(
  { code, pointer, params, meant }: Finding,
  language: 'de' | 'en',
): Omit<ModelProblem, 'line' | 'column'> {
  const suggestion = meant == null ? null : fill(suggestionTexts.meant, language, { meant });
  return { code, pointer, message: fill(problemTexts[code], language, params), suggestion };
}
