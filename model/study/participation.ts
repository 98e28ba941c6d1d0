import { leastBehind } from './protection.ts';
import type { StudyUnit } from './respondents.ts';
import type { ClassResponse } from './response-evenness.ts';
import { type SizeResponse, sizeRows } from './size-rows.ts';
import type { Participation } from './study.ts';

type ByCounty = Participation['byCounty'][number];

/**
 * Who took part, by size class and by county, in rows of five municipalities in the frame or more. Those whose inhabitants are
 * unknown stand in the totals only: they are of no size that could be named.
 */
export function participation(
  frame: readonly StudyUnit[],
  respondents: readonly StudyUnit[],
  asOf: string,
  least = leastBehind,
): Participation {
  return {
    frame: frame.length,
    respondents: respondents.length,
    asOf,
    bySize: sizeRows(responseBySize(frame, respondents).known, least),
    byCounty: byCounty(frame, respondents, least),
  };
}

/** Every size class of the frame, ascending, and those whose inhabitants are unknown. */
export function responseBySize(
  frame: readonly StudyUnit[],
  respondents: readonly StudyUnit[],
): { readonly known: readonly SizeResponse[]; readonly unknown: ClassResponse } {
  const counts = counted(frame, respondents, ({ sizeClass }) => sizeClass);
  const known = [...counts].flatMap(([from, count]): SizeResponse[] => (from === null ? [] : [{ from, ...count }]));
  known.sort((one, other) => one.from - other.from);
  return { known, unknown: counts.get(null) ?? { frame: 0, respondents: 0 } };
}

/** Smaller counties are told together; where even they are too few, the next smallest counties join them. */
function byCounty(frame: readonly StudyUnit[], respondents: readonly StudyUnit[], least: number): readonly ByCounty[] {
  const names = new Map(frame.map(({ county }) => [county.key, county.name]));
  const smallestFirst = [...counted(frame, respondents, ({ county }) => county.key)]
    .map(([key, count]) => ({ key, name: names.get(key) ?? key, ...count }))
    .sort((one, other) => one.frame - other.frame || (one.key < other.key ? -1 : 1));
  const rest = { key: null, name: null, frame: 0, respondents: 0 };
  const told: ByCounty[] = [];
  for (const county of smallestFirst) {
    if (county.frame >= least && (rest.frame === 0 || rest.frame >= least)) {
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
