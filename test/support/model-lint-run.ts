import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { load } from '../../model/format/load.ts';
import type { LintFinding } from '../../model/review/lint/finding.ts';
import { lint } from '../../model/review/lint/lint.ts';

/** The day of every test of the lint. */
export const lintDay = '2026-11-26';

export function lintedText(text: string): readonly LintFinding[] {
  return lint(loaded(text), lintDay);
}

/** Throws with the problems of a text that is no valid model. */
export function loaded(text: string): MaturityModel {
  const { model, problems } = load(text);
  if (!model) throw new Error(JSON.stringify(problems, null, 2));
  return model;
}
