import type { MunicipalityColumns } from '../schema.ts';
import type { Register, RegisterChange } from '../store.ts';
import { saysTheSame, toColumns } from './municipality-row.ts';
import type { MunicipalityVersion } from './register-history.ts';

export interface KnownBefore {
  /** What was known at the register's status date, in the states that it names. */
  readonly inForce: ReadonlyMap<string, MunicipalityVersion>;
  /** State to the status date of its newest register. */
  readonly newest: ReadonlyMap<string, string>;
  /** All keys of the states, whenever they were known. */
  readonly keys: ReadonlySet<string>;
}

export interface RegisterDifference {
  readonly change: RegisterChange;
  /** New rows of the history. */
  readonly versions: readonly MunicipalityVersion[];
  /** Those that take effect: what is said of the key now. */
  readonly current: readonly MunicipalityVersion[];
}

/**
 * What a register tells that was not known. A register older than the newest of a state adds to the history and never turns
 * the present back: a key that only the older one has is kept as ended.
 */
export function compareRegister(register: Register, known: KnownBefore): RegisterDifference {
  const versions: MunicipalityVersion[] = [];
  const current: MunicipalityVersion[] = [];
  const count = { added: 0, changed: 0, unchanged: 0 };
  const ended: string[] = [];
  const supersededBy = (state: string): string | null => {
    const newest = known.newest.get(state);
    return newest !== undefined && newest > register.asOf ? newest : null;
  };
  const nextVersion = (key: string, columns: MunicipalityColumns): MunicipalityVersion => {
    const before = known.inForce.get(key);
    const revision = before !== undefined && before.as_of === columns.as_of ? before.revision + 1 : 1;
    return { ...columns, municipality: key, revision, imported_at: register.importedAt };
  };

  const records = new Map(register.municipalities.map((record) => [record.key, record]));
  for (const [key, record] of records) {
    const columns = toColumns(record, register.asOf);
    const before = known.inForce.get(key);
    if (before !== undefined && saysTheSame(before, columns)) {
      count.unchanged += 1;
      continue;
    }
    count[known.keys.has(key) ? 'changed' : 'added'] += 1;
    const version = nextVersion(key, columns);
    versions.push(version);
    const later = supersededBy(record.stateKey);
    if (later === null) {
      current.push(version);
    } else if (!known.keys.has(key)) {
      const end: MunicipalityVersion = { ...version, as_of: later, revision: 1, ended: 1 };
      versions.push(end);
      current.push({ ...version, ended: 1 });
    }
  }

  for (const [key, before] of known.inForce) {
    if (records.has(key) || before.ended === 1) continue;
    if (supersededBy(before.state_key) !== null) continue;
    const { municipality, revision, imported_at, ...columns } = before;
    const version = nextVersion(key, { ...columns, as_of: register.asOf, ended: 1 });
    versions.push(version);
    current.push({ ...version, as_of: known.newest.get(before.state_key) ?? before.as_of });
    ended.push(key);
  }
  return { change: { ...count, ended: ended.sort() }, versions, current };
}
