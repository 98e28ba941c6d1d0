import type { Reading } from './reading.ts';

/** Each cycle once, beginning with the file that comes first in the alphabet of the walk. */
export function cycles(readings: ReadonlyMap<string, Reading>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];

  const walk = (path: string): void => {
    const begin = way.indexOf(path);
    if (begin >= 0) found.push(`cycle: ${[...way.slice(begin), path].join(' → ')}`);
    if (begin >= 0 || done.has(path)) return;
    way.push(path);
    const targets = new Set(
      readings
        .get(path)
        ?.references.filter(({ local }) => local)
        .map(({ to }) => to),
    );
    for (const to of targets) if (readings.has(to)) walk(to);
    way.pop();
    done.add(path);
  };

  for (const path of [...readings.keys()].sort()) walk(path);
  return found;
}
