import { groupsOf } from '../../model/benchmark/groups.ts';
import type { Municipality } from '../../model/contract/survey.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { MunicipalityRecord } from '../storage/store.ts';
import { Refusal } from './refusal.ts';
import type { Workplace } from './workplace.ts';

/** @throws Refusal `municipality.unknown` */
export async function municipalityOf(work: Workplace, key: string): Promise<MunicipalityRecord> {
  const record = await work.store.municipality(key);
  if (record === null) throw new Refusal('municipality.unknown', { details: { key } });
  return record;
}

/** A municipality as readers see it. */
export function municipalityReply(record: MunicipalityRecord): Municipality {
  const { key, name, type, countyKey, countyName, population } = record;
  return { key, name, type, county: { key: countyKey, name: countyName }, population };
}

/** Peer groups (Vergleichsgruppen), nearest first; none for a county. */
export function peerGroups(model: MaturityModel, municipality: MunicipalityRecord): readonly string[] {
  return groupsOf(model.file.benchmark, municipality);
}
