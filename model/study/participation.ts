import type { StudyUnit } from './respondents.ts';
import type { Participation } from './study.ts';

type ByCounty = Participation['byCounty'][number];

/** Fewest municipalities of a county that is told by itself. */
const fewest = 5;

/** Who took part, by size class and by county. */
export function participation(
  frame: readonly StudyUnit[],
  respondents: readonly StudyUnit[],
  asOf: string,
): Participation {
  const sizes = counted(frame, respondents, ({ sizeClass }) => sizeClass);
  return {
    frame: frame.length,
    respondents: respondents.length,
    asOf,
    bySize: [...sizes].map(([from, count]) => ({ from, ...count })).sort((one, other) => one.from - other.from),
    byCounty: byCounty(frame, respondents),
  };
}

/**
 * Counties of fewer than five municipalities are told together; where even they are fewer than five, the next smallest counties
 * join them.
 */
function byCounty(frame: readonly StudyUnit[], respondents: readonly StudyUnit[]): readonly ByCounty[] {
  const names = new Map(frame.map(({ county }) => [county.key, county.name]));
  const smallestFirst = [...counted(frame, respondents, ({ county }) => county.key)]
    .map(([key, count]) => ({ key, name: names.get(key) ?? key, ...count }))
    .sort((one, other) => one.frame - other.frame || (one.key < other.key ? -1 : 1));
  const rest = { key: null, name: null, frame: 0, respondents: 0 };
  const told: ByCounty[] = [];
  for (const county of smallestFirst) {
    if (county.frame >= fewest && (rest.frame === 0 || rest.frame >= fewest)) {
      told.push(county);
    } else {
      rest.frame += county.frame;
      rest.respondents += county.respondents;
    }
  }
  told.sort(
    (one, other) =>
      (one.name ?? '').localeCompare(other.name ?? '', 'de') || (one.key ?? '').localeCompare(other.key ?? ''),
  );
  return rest.frame === 0 ? told : [...told, rest];
}

function counted<Key>(frame: readonly StudyUnit[], respondents: readonly StudyUnit[], keyOf: (unit: StudyUnit) => Key) {
  const counts = new Map<Key, { frame: number; respondents: number }>();
  for (const unit of frame) {
    const key = keyOf(unit);
    const count = counts.get(key);
    if (count) count.frame += 1;
    else counts.set(key, { frame: 1, respondents: 0 });
  }
  for (const unit of respondents) {
    const count = counts.get(keyOf(unit));
    if (count) count.respondents += 1;
  }
  return counts;
}
