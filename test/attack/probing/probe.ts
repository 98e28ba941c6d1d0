import { createHash } from 'node:crypto';
import { randomFrom } from '../../../model/review/random.ts';
import { type Artefact, crawl } from '../product/crawl.ts';
import { type Place, wave } from '../product/place.ts';
import { submitScores } from '../product/take-part.ts';
import type { World } from '../world/world.ts';

/** What somebody learns who changes the own answers and looks at all that is public. */
export interface Probed {
  readonly edits: number;
  /** Of what changed between two looks: 0 where every look saw the same bytes, headers included. */
  readonly bits: number;
  /** Addresses whose bytes changed. */
  readonly changed: readonly string[];
}

/** Milliseconds after which every cache of the server has looked again. */
const patience = 120_000;

/**
 * Opens the own assessment again, submits other scores, looks, and so on; in the end the own scores are as they were. A look after a
 * withdrawal, with the own submission gone, is among them.
 */
export async function probe(place: Place, world: World, municipality: string, edits: number): Promise<Probed> {
  const { store } = place.deps;
  const unit = world.frame.find(({ key }) => key === municipality);
  if (!unit) throw new Error(`${municipality} is not in the register.`);
  const random = randomFrom(`${world.seed}/probe`);
  const scope = { municipality, wave };
  const looks = [await look(place)];
  for (let edit = 1; edit <= edits; edit += 1) {
    place.now += patience;
    if ((await store.reopenAssessment(scope, 'probe', place.now)) !== 'reopened')
      throw new Error('It is not reopened.');
    if (edit % 10 === 0) looks.push(await look(place));
    const all = Math.floor(10_000 * random.uniform());
    const scores =
      edit === edits
        ? world.scores(`${municipality}#1`)
        : Object.fromEntries(world.metrics.map((metric) => [metric, all]));
    await submitScores(store, place.model, unit, scores, { id: `probe ${edit} of ${municipality}`, at: place.now });
    looks.push(await look(place));
  }
  const states = new Set(looks.map((seen) => JSON.stringify([...seen])));
  const changed = [...(looks[0]?.keys() ?? [])].filter(
    (address) => new Set(looks.map((seen) => seen.get(address))).size > 1,
  );
  return { edits, bits: Math.log2(states.size), changed };
}

/** By address what was read there: status, headers and a digest of the text. */
async function look(place: Place): Promise<ReadonlyMap<string, string>> {
  const seen = await crawl(place);
  return new Map([...seen].map(([address, artefact]) => [address, digestOf(artefact)]));
}

function digestOf({ status, headers, text }: Artefact): string {
  return JSON.stringify([status, headers, createHash('sha256').update(text).digest('base64url')]);
}
