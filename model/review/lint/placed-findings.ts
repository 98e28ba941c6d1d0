import { offsetsIn } from '../../format/json-places.ts';
import { placesIn } from '../../format/line-places.ts';
import type { ModelProblem } from '../../format/problem.ts';
import { fill } from '../../format/problem-texts.ts';
import type { LintFinding } from './finding.ts';
import { type LintText, lintTexts, type Severity } from './lint-texts.ts';

/** A finding as its author reads it. */
export interface PlacedFinding extends ModelProblem {
  readonly severity: Severity;
  readonly suggestion: string;
}

/**
 * Findings in words, with line and column, in the order of the file.
 *
 * @param text the model file that they were made of
 */
export function placedFindings(
  findings: readonly LintFinding[],
  text: string,
  language: 'de' | 'en' = 'en',
): readonly PlacedFinding[] {
  const offsetOf = offsetsIn(
    text,
    findings.map(({ pointer }) => pointer),
  );
  const placeOf = placesIn(text);
  return findings
    .map((finding) => ({ finding, offset: offsetOf(finding.pointer) }))
    .sort((one, other) => one.offset - other.offset)
    .map(({ finding: { code, severity, pointer, params }, offset }): PlacedFinding => {
      const { message, suggestion }: LintText = lintTexts[code];
      return {
        code,
        severity,
        pointer,
        ...placeOf(offset),
        message: fill(message, language, params),
        suggestion: fill(suggestion, language, params),
      };
    });
}
