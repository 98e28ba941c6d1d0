import { checkGates } from './checks/gates.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkReferences } from './checks/references.ts';
import { checkRules } from './checks/rules.ts';
import { checkScales } from './checks/scales.ts';
import { checkTexts } from './checks/texts.ts';
import { compile } from './compile.ts';
import type { MaturityModel } from './compiled-model.ts';
import { type JsonFault, offsetAt, scanJson } from './json-scan.ts';
import { placesIn } from './line-places.ts';
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
  if (!parsed.success) return refuse(onceEach([...faults, ...shapeFindings(parsed.error.issues, json)]));

  const file = parsed.data;
  const findings = [
    ...faults,
    ...checkIdentity(file),
    ...checkReferences(file),
    ...checkTexts(file),
    ...checkScales(file),
    ...checkRules(file),
    ...checkGates(file),
  ];
  return findings.length > 0 ? refuse(findings) : { model: compile(file), problems: [] };

  function refuse(findings: readonly Finding[]): Loaded {
    const placed = findings.map((finding) => ({
      finding,
      offset: finding.offset ?? offsetAt(scan.root, finding.pointer),
    }));
    const placeOf = placesIn(text);
    const problems = placed
      .sort((a, b) => a.offset - b.offset)
      .map(({ finding, offset }): ModelProblem => ({ ...worded(finding, language), ...placeOf(offset) }));
    return { model: null, problems };
  }
}

function faultFinding({ kind, pointer, offset, detail }: JsonFault): Finding {
  const codes = {
    syntax: 'json.syntax',
    duplicateKey: 'json.duplicate-key',
    forbiddenKey: 'json.forbidden-key',
    tooDeep: 'json.too-deep',
  } as const;
  return { code: codes[kind], pointer, offset, params: { detail } };
}

/** A forbidden key is unknown, too; one of the two is enough. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const forbidden = new Set(findings.filter(({ code }) => code === 'json.forbidden-key').map(({ pointer }) => pointer));
  return findings.filter(({ code, pointer }) => code === 'json.forbidden-key' || !forbidden.has(pointer));
}

function worded(
  { code, pointer, params, meant }: Finding,
  language: 'de' | 'en',
): Omit<ModelProblem, 'line' | 'column'> {
  const suggestion = meant == null ? null : fill(suggestionTexts.meant, language, { meant });
  return { code, pointer, message: fill(problemTexts[code], language, params), suggestion };
}
