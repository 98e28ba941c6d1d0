import { type Plan, type PlanFile, planFile } from '../../model/contract/plan.ts';
import { planFileShape } from '../../model/contract/plan-file-shape.ts';
import { foreignFindings } from '../../model/contract/read-plan-file.ts';
import type { Finding } from '../../model/contract/shape-check.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { PlanChange, PlanRecord } from '../storage/store.ts';
import { canonicalJson } from './canonical.ts';
import { entryProblems, type OfferedEntry } from './check-plan-entry.ts';
import { idsOf } from './known-waves.ts';
import { operation } from './operation.ts';
import { planFileInvalid } from './plan-file-invalid.ts';
import { planRefusal, storedLimits } from './plan-refusals.ts';
import { knownPlan, readPlan } from './read-plan.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** Attempts while others change the same entries. */
const attempts = 5;

/**
 * Takes in the file of a plan, all or nothing: what it names is put into the plan or changed, everything else stays. What was there
 * before stays in the history. The plan as it stands afterwards; a file that was taken in before changes nothing.
 *
 * @param given as it was sent, whatever it is
 * @throws Refusal `plan.file-invalid` with every finding, `plan.too-many`, `plan.conflict`, `request.key-reused`
 */
export async function takePlanFile(
  work: Workplace,
  principal: Principal,
  given: unknown,
  operationId: string,
): Promise<Plan> {
  const { scope, author } = principal;
  const { model } = await modelOfWave(work, scope.wave);
  const file = wellFormed(given);
  const foreign = foreignFindings(model, file, scope.municipality);
  const offered = offeredBy(file);
  const written = operation(operationId, { planFile: file }, work.clock());
  for (let attempt = 1; ; attempt += 1) {
    const { waves, records } = await knownPlan(work, principal);
    const standing = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
    const findings = [...foreign, ...(await entryFindings(work, model, offered, standing))];
    if (findings.length > 0) throw planFileInvalid(findings);
    const changes = offered.map(({ kind, id, entry }): PlanChange => {
      const replaces = standing.get(`${kind} ${id}`)?.revision ?? 0;
      return { kind, id, body: canonicalJson(entry), replaces, author };
    });
    const outcome = await work.store.savePlan(scope, idsOf(waves), changes, storedLimits, written);
    if (outcome.kind === 'saved') return readPlan(work, principal);
    if (outcome.kind !== 'conflict' || attempt === attempts) throw planRefusal(outcome);
  }
}

/** @throws Refusal `plan.file-invalid` */
function wellFormed(given: unknown): PlanFile {
  const misshapen = planFileShape(given, '');
  if (misshapen.length > 0) throw planFileInvalid(misshapen);
  return planFile.parse(given);
}

/** An entry of a file with its place there, such as `/measures/3`. */
type Placed = OfferedEntry & { readonly place: string };

function offeredBy({ measures, targets, scenarios }: PlanFile): readonly Placed[] {
  return [
    ...measures.map((each, index): Placed => ({ kind: 'measure', ...each, place: `/measures/${index}` })),
    ...targets.map((each, index): Placed => ({ kind: 'target', ...each, place: `/targets/${index}` })),
    ...scenarios.map((each, index): Placed => ({ kind: 'scenario', ...each, place: `/scenarios/${index}` })),
  ];
}

async function entryFindings(
  work: Workplace,
  model: MaturityModel,
  offered: readonly Placed[],
  standing: ReadonlyMap<string, PlanRecord>,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { place, ...each } of offered) {
    const problems = await entryProblems(work, model, each, standing.get(`${each.kind} ${each.id}`));
    found.push(...problems.map(({ pointer, reason }) => ({ pointer: `${place}${pointer}`, reason })));
  }
  return found;
}
