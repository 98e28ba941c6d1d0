import { planId } from '../../model/contract/plan.ts';
import { slug } from '../../model/contract/values.ts';
import type { PlanKind } from '../storage/store.ts';
import { canonicalJson } from './canonical.ts';
import { type EntryProblem, entryProblems, nameableVersion, type OfferedEntry } from './check-plan-entry.ts';
import { idsOf } from './known-waves.ts';
import { operation } from './operation.ts';
import { planRefusal, storedLimits } from './plan-refusals.ts';
import { type EntryOf, type StoredByKind, storedOfKind } from './plan-reply.ts';
import { knownPlan } from './read-plan.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * Puts one entry into the plan, changes it or takes it out, in place of the revision it names; also after the submission, and when the
 * wave has closed. Repeated with the same key it tells again what was saved then.
 *
 * @throws Refusal `plan.conflict`, `plan.unknown-category`, `plan.unknown-question`, `plan.unknown-recommendation`,
 * `plan.due-before-start`, `plan.not-fitting`, `plan.too-many`, `model.unknown-version`, `request.invalid`, `request.key-reused`
 */
export async function savePlanEntry<Kind extends PlanKind>(
  work: Workplace,
  principal: Principal,
  place: { readonly kind: Kind; readonly id: string },
  request: { readonly entry: EntryOf<Kind> | null; readonly revision: number },
  operationId: string,
): Promise<{ stored: StoredByKind[Kind] | null }> {
  const { scope, author } = principal;
  const { kind, id } = place;
  const { entry, revision: replaces } = request;
  checkId(kind, id);
  const { waves, records } = await knownPlan(work, principal);
  if (entry !== null) {
    const { model } = await modelOfWave(work, scope.wave);
    const standing = records.find((record) => record.kind === kind && record.id === id);
    const problems = await entryProblems(work, model, { kind, id, entry } as OfferedEntry, standing);
    const [first] = problems;
    if (first !== undefined) throw refusalOf(first, problems, model.file.version, entry);
  }
  const body = entry === null ? null : canonicalJson(entry);
  const change = { kind, id, body, replaces };
  const outcome = await work.store.savePlan(
    scope,
    idsOf(waves),
    [{ ...change, author }],
    storedLimits,
    operation(operationId, { plan: change }, work.clock()),
  );
  if (outcome.kind !== 'saved') throw planRefusal(outcome);
  return { stored: storedOfKind(kind, outcome.records)[0] ?? null };
}

function refusalOf(
  { code, reason }: EntryProblem,
  problems: readonly EntryProblem[],
  version: string,
  entry: EntryOf<PlanKind>,
): Refusal {
  const tried = 'model' in entry ? nameableVersion(entry.model.version) : version;
  const places = problems.map(({ pointer, reason: message }) => ({ pointer, reason: message.en, message }));
  return new Refusal(code, { details: { version: tried, details: reason }, places });
}

/** @throws Refusal `request.invalid` where nothing could ever be called so */
function checkId(kind: PlanKind, id: string): void {
  if ((kind === 'target' ? slug : planId).safeParse(id).success) return;
  const reason =
    kind === 'target'
      ? 'the id of a category has lower-case letters, digits and single hyphens'
      : 'an id has 8 to 64 lower-case letters, digits and hyphens';
  throw new Refusal('request.invalid', { details: { details: reason }, places: [{ pointer: '', reason }] });
}
