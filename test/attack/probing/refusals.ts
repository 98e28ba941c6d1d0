import { type Artefact, read } from '../product/crawl.ts';
import type { Place } from '../product/place.ts';

/** Replies that must not be told apart: nothing published, no such wave, in each language that a browser may ask for. */
export async function refusals(place: Place, waves: readonly string[]): Promise<readonly (readonly Artefact[])[]> {
  const addresses = ['benchmarks', 'studies'].flatMap((kind) => [`${kind}/:wave`, `${kind}/:wave/table.csv`]);
  return Promise.all(
    addresses.map((address) =>
      Promise.all(
        waves.map(async (wave) => withoutNames(await read(place, `/api/v1/${address.replace(':wave', wave)}`))),
      ),
    ),
  );
}

/** A problem repeats the address that was asked for, which whoever asks knows. */
function withoutNames({ text, ...artefact }: Artefact): Artefact {
  const problem: Record<string, unknown> = JSON.parse(text);
  return { ...artefact, text: JSON.stringify({ ...problem, instance: '' }) };
}
