import type { PlanKind } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { idsOf, knownWaves } from './known-waves.ts';
import type { EntryOf } from './plan-reply.ts';
import type { Principal } from './session-token.ts';
import type { Workplace } from './workplace.ts';

interface Version<Entry> {
  readonly entry: Entry | null;
  readonly revision: number;
  readonly author: string;
  readonly at: string;
}

/** The newest 200 versions of an entry, oldest first; none where there never was one. */
export async function readPlanHistory<Kind extends PlanKind>(
  work: Workplace,
  { scope }: Principal,
  kind: Kind,
  id: string,
): Promise<{ versions: Version<EntryOf<Kind>>[] }> {
  const waves = idsOf(await knownWaves(work, scope));
  const records = await work.store.planHistory(scope.municipality, waves, kind, id);
  const versions = records.map(({ body, revision, author, at }) => {
    const entry: EntryOf<Kind> | null = body === null ? null : JSON.parse(body);
    return { entry, revision, author, at: instantOf(at) };
  });
  return { versions };
}
