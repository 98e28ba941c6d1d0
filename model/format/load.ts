import { checkIdentity } from './checks/identity.ts';
import { checkReferences } from './checks/references.ts';
import { checkRules } from './checks/rules.ts';
import { checkScales } from './checks/scales.ts';
import { checkTexts } from './checks/texts.ts';
import { compile } from './compile.ts';
import type { MaturityModel } from './compiled-model.ts';
import { type JsonScan, placeOf, scanJson } from './json-scan.ts';
import type { Finding, ModelProblem } from './problem.ts';
import { fill, problemTexts, suggestionTexts } from './problem-texts.ts';
import { modelFile } from './schema.ts';
import { shapeFindings } from './shape-findings.ts';

export type Loaded =
  | { readonly model: MaturityModel; readonly problems: readonly [] }
  | { readonly model: null; readonly problems: readonly ModelProblem[] };

/**
 * Reads a model file: parses, checks and compiles it. Tells all problems at once, in the order of the file; a file with a
 * problem gives no model. Never throws.
 */
export function load(text: string, language: 'de' | 'en' = 'en'): Loaded {
  const scan = scanJson(text);
  const faults = scan.faults.map(faultFinding);
  if (scan.faults.some(({ kind }) => kind === 'syntax' || kind === 'tooDeep')) return refuse(faults);

  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const parsed = modelFile.safeParse(json);
  if (!parsed.success) return refuse([...faults, ...shapeFindings(parsed.error.issues, json)]);

  const file = parsed.data;
  const findings = [
    ...faults,
    ...checkIdentity(file),
    ...checkReferences(file),
    ...checkTexts(file),
    ...checkScales(file),
    ...checkRules(file),
  ];
  return findings.length > 0 ? refuse(findings) : { model: compile(file), problems: [] };

  function refuse(findings: readonly Finding[]): Loaded {
    const problems = findings.map((finding) => worded(finding, scan, text, language));
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    return { model: null, problems };
  }
}

function faultFinding({ kind, pointer, offset, detail }: JsonScan['faults'][number]): Finding {
  const codes = {
    syntax: 'json.syntax',
    duplicateKey: 'json.duplicate-key',
    forbiddenKey: 'json.forbidden-key',
    tooDeep: 'json.too-deep',
  } as const;
  return { code: codes[kind], pointer, offset, params: { detail } };
}

function worded(finding: Finding, scan: JsonScan, text: string, language: 'de' | 'en'): ModelProblem {
  const { code, pointer, params, meant } = finding;
  const suggestion = meant == null ? null : fill(suggestionTexts.meant[language], { meant });
  const place = placeOf(text, finding.offset ?? offsetOf(pointer, scan));
  return { code, pointer, ...place, message: fill(problemTexts[code][language], params), suggestion };
}

/** A pointer to something missing is placed at the nearest thing around it. */
function offsetOf(pointer: string, scan: JsonScan): number {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = scan.offsets.get(at);
    if (offset !== undefined) return offset;
    if (at === '') return 0;
  }
}
