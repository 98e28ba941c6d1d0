import type { MunicipalityRecord, Store } from '../../../server/storage/store.ts';
import type { Scores } from '../world/invented-scores.ts';
import type { WorldEvent } from '../world/schedule.ts';
import type { World } from '../world/world.ts';
import { craftedSubmission } from './crafted-submission.ts';
import { type Place, wave } from './place.ts';

/** Brings an event of the world into the store, as submission, correction (open again, submit anew), withdrawal or declaration. */
export async function happen({ deps, model }: Place, world: World, event: WorldEvent): Promise<void> {
  const { store } = deps;
  const { at, municipality } = event;
  const scope = { municipality, wave };
  if (event.kind === 'withdraw') await store.withdrawSubmission(scope, 'asked for', at);
  if (event.kind === 'declare') await store.declarePublic(scope, true, at);
  if (event.kind !== 'submit') return;
  const unit = world.frame.find(({ key }) => key === municipality);
  if (!unit) throw new Error(`${municipality} is not in the register.`);
  if (!event.unknown.endsWith('#1')) await store.reopenAssessment(scope, 'correction', at);
  await submitScores(store, model, unit, world.scores(event.unknown), { id: event.unknown, at });
}

/** @throws where the store does not take it */
export async function submitScores(
  store: Store,
  model: Place['model'],
  unit: MunicipalityRecord,
  scores: Scores,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<void> {
  const scope = { municipality: unit.key, wave };
  const { revision } = await store.assessment(scope);
  const submission = craftedSubmission(model, unit, scores, revision);
  const { kind } = await store.submit(scope, submission, { id: `submit ${id} ${at}`, digest: id, at });
  if (kind !== 'submitted') throw new Error(`The submission ${id} is ${kind}.`);
}
