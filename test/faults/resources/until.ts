import { setTimeout } from 'node:timers/promises';

/** Milliseconds after which something that has not come about will not come about. */
const patience = 15_000;

/** Looks again and again; gives what `look` gave when `good` held of it. @throws Error that names what was waited for */
export async function until<Found>(
  what: string,
  look: () => Promise<Found>,
  good: (found: Found) => boolean,
): Promise<Found> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (good(found)) return found;
    if (performance.now() > end) throw new Error(`${what}: not within ${patience} ms, but ${JSON.stringify(found)}`);
    await setTimeout(20);
  }
}
