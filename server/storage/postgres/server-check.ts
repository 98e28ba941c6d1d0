import { DatabaseUnfit } from '../errors.ts';

/** What a server says of itself; null where it does not know a setting, as relatives of PostgreSQL may. */
export interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
  readonly fsync: string | null;
  readonly full_page_writes: string | null;
  readonly synchronous_commit: string;
}

const oldest = 14;

/** @throws DatabaseUnfit where answers would not be safe on this server, or could not be stored */
export function checkServer(facts: ServerFacts, place: string): void {
  const major = Math.floor(facts.version / 10_000);
  if (major < oldest) {
    throw new DatabaseUnfit(`${place} is PostgreSQL ${major}; this program needs ${oldest} or later. Upgrade it.`);
  }
  if (facts.encoding !== 'UTF8') {
    throw new DatabaseUnfit(
      `${place} stores text as ${facts.encoding}, which has no room for every name. Create a database with UTF8: ` +
        "create database reifegrad encoding 'UTF8' template template0",
    );
  }
  for (const name of ['fsync', 'full_page_writes'] as const) {
    if (facts[name] === 'off') {
      throw new DatabaseUnfit(
        `${place} runs with ${name} = off: answers that were confirmed would be lost when the power fails. ` +
          `Set ${name} = on in postgresql.conf and restart PostgreSQL.`,
      );
    }
  }
  if (facts.synchronous_commit !== 'on' && facts.synchronous_commit !== 'remote_apply') {
    throw new DatabaseUnfit(
      `${place} did not take synchronous_commit = on; it says ${facts.synchronous_commit}. ` +
        'Something between this program and the server keeps settings from it: connect to the server itself.',
    );
  }
}
