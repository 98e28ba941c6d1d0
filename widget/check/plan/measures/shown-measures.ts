import type { StoredMeasure } from '../../../../model/contract/plan.ts';
import type { Room } from '../room.ts';
import { expectedSoon } from './effect.ts';
import { type MeasureFilter, type MeasuresKeep, measureStatuses, measuresKeep, measuresOf } from './measures-keep.ts';

/** Whether somebody is still to do it. */
export function isOpen({ entry: { status } }: StoredMeasure): boolean {
  return status === 'planned' || status === 'running';
}

/** Days since an open measure was due; 0 where it is due today or later, or not open. */
export function daysOverdue(measure: StoredMeasure, today: string): number {
  const { due } = measure.entry;
  if (due === null || due >= today || !isOpen(measure)) return 0;
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

/** The measures of the choice, in the order of the choice; equal ones as they were made. */
export function shownMeasures(room: Room): readonly StoredMeasure[] {
  const keep = measuresKeep(room);
  const chosen = measuresOf(room).filter((measure) => fits(room, measure, keep));
  const key = sortKey(room, keep);
  return chosen
    .map((measure) => ({ measure, key: key(measure) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ measure }) => measure);
}

function fits({ page }: Room, measure: StoredMeasure, { filter, category }: MeasuresKeep): boolean {
  if (category !== '' && measure.entry.category !== category) return false;
  return fitting(filter, measure, page.today);
}

function fitting(filter: MeasureFilter, measure: StoredMeasure, today: string): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return isOpen(measure);
  return filter === 'overdue' ? daysOverdue(measure, today) > 0 : measure.entry.status === filter;
}

type Key = readonly (string | number)[];

function sortKey(room: Room, { order }: MeasuresKeep): (measure: StoredMeasure) => Key {
  const due = ({ entry }: StoredMeasure) => entry.due ?? '9999';
  if (order === 'due') return (measure) => [isOpen(measure) ? 0 : 1, due(measure)];
  if (order === 'status') return (measure) => [measureStatuses.indexOf(measure.entry.status), due(measure)];
  if (order === 'effect') return (measure) => [-(expectedSoon(room, measure.entry) ?? -10_001), due(measure)];
  const place = new Map(room.page.model.categories.map(({ id }, index) => [id, index]));
  return (measure) => [place.get(measure.entry.category ?? '') ?? 1000, due(measure)];
}

function compare(one: Key, other: Key): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? '';
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
