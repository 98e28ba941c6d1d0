import { groupsOf } from '../../model/benchmark/groups.ts';
import type { Municipality } from '../../model/contract/survey.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { MunicipalityRecord, Scope } from '../storage/store.ts';
import { Refusal } from './refusal.ts';
import type { Workplace } from './workplace.ts';

/** Also one that has ended. @throws Refusal `municipality.unknown` */
export async function municipalityOf(work: Workplace, key: string): Promise<MunicipalityRecord> {
  const record = await work.store.municipality(key);
  if (record === null) throw new Refusal('municipality.unknown', { details: { key } });
  return record;
}

/** One for which something new may begin. @throws Refusal `municipality.unknown`, also where it has ended */
export async function livingMunicipality(work: Workplace, key: string): Promise<MunicipalityRecord> {
  const record = await municipalityOf(work, key);
  if (record.ended) throw new Refusal('municipality.unknown', { details: { key } });
  return record;
}

/** A municipality as readers see it. */
export function municipalityReply(record: MunicipalityRecord): Municipality {
  const { key, name, type, countyKey, countyName, population } = record;
  return { key, name, type, county: { key: countyKey, name: countyName }, population };
}

/**
 * Peer groups (Vergleichsgruppen), nearest first, by the register of the wave: a register imported while it is open changes nothing.
 *
 * @throws Refusal `municipality.unknown`
 */
export async function peerGroups(work: Workplace, model: MaturityModel, scope: Scope): Promise<readonly string[]> {
  const record = await work.store.framed(scope.wave, scope.municipality);
  if (record === null) throw new Refusal('municipality.unknown', { details: { key: scope.municipality } });
  return groupsOf(model.file.benchmark, record);
}
