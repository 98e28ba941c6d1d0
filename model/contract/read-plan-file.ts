import type { MaturityModel } from '../format/compiled-model.ts';
import { isObject } from '../format/is-object.ts';
import type { PlanFile } from './plan.ts';
import { planFileShape } from './plan-file-shape.ts';
import { measureProblems, type PlanProblem, scenarioProblems, targetProblems } from './plan-problems.ts';
import { type Finding, wrong } from './shape-check.ts';

export interface PlanFileReading {
  /** null where anything at all is wrong. */
  readonly file: PlanFile | null;
  /** Everything that is wrong, by place. */
  readonly findings: readonly Finding[];
}

/**
 * The file of a plan (Maßnahmenplan) as somebody chose it: its shape as `planFile` has it, told in both languages, then its ids against
 * the model.
 *
 * @param municipality official key of whoever takes it in; null where nobody is known, and every file will do
 */
export function readPlanFile(model: MaturityModel, value: unknown, municipality: string | null): PlanFileReading {
  if (!isObject(value) || value['kind'] !== 'reifegrad-plan') return { file: null, findings: noPlan };
  const misshapen = planFileShape(value, '');
  if (misshapen.length > 0) return { file: null, findings: misshapen };
  const file = value as PlanFile;
  const findings = [...foreignFindings(model, file, municipality), ...entryFindings(model, file)];
  return { file: findings.length === 0 ? file : null, findings };
}

/** One sentence where a list of all that is missing would help nobody. */
const noPlan: readonly Finding[] = wrong(
  '/kind',
  'das ist keine Plandatei; eine solche entsteht mit „Plan als Datei sichern“',
  'this is no plan file; such a file is made by “Save the plan as a file”',
);

/** Where a file belongs to another model or municipality. @param municipality as with `readPlanFile` */
export function foreignFindings(
  { file: { id } }: MaturityModel,
  file: PlanFile,
  municipality: string | null,
): readonly Finding[] {
  const other =
    file.model.id === id
      ? []
      : wrong(
          '/model/id',
          `der Plan gehört zum Modell „${file.model.id}“, hier gilt „${id}“`,
          `the plan belongs to the model "${file.model.id}", here it is "${id}"`,
        );
  const { key, name: whose } = file.municipality ?? { key: municipality, name: '' };
  if (municipality === null || key === municipality) return other;
  return [
    ...other,
    ...wrong('/municipality', `der Plan gehört ${whose} (${key})`, `the plan belongs to ${whose} (${key})`),
  ];
}

function entryFindings(of: MaturityModel, { measures, targets, scenarios }: PlanFile): readonly Finding[] {
  const placed = (place: string, problems: readonly PlanProblem[]) =>
    problems.map(({ pointer, reason }): Finding => ({ pointer: `${place}${pointer}`, reason }));
  return [
    ...measures.flatMap(({ entry }, index) => placed(`/measures/${index}/entry`, measureProblems(of, entry))),
    ...targets.flatMap(({ id }, index) => placed(`/targets/${index}/id`, targetProblems(of, id))),
    ...scenarios.flatMap(({ entry }, index) => placed(`/scenarios/${index}/entry`, scenarioProblems(of, entry))),
  ];
}
