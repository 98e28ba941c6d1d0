import type { Room } from '../room.ts';

/** What those are called whom the collective result of this municipality is about. */
export function membersOf({ page }: Room): string {
  const kind = page.municipality?.type === 'county' ? 'county' : 'municipality';
  return page.say(`groups.members.${kind}`);
}
