import type { Municipalities } from '../../model/contract/survey.ts';
import { municipalityReply } from './municipality-of.ts';
import type { Workplace } from './workplace.ts';

const limit = 20;

/** At most 20 municipalities whose name fits, best match first. */
export async function findMunicipalities(work: Workplace, query: string): Promise<Municipalities> {
  const found = await work.store.searchMunicipalities(query, limit + 1);
  return { municipalities: found.slice(0, limit).map(municipalityReply), more: found.length > limit };
}
