import type { Figures } from '../../model/action/figures.ts';
import { groupsOf } from '../../model/benchmark/groups.ts';
import type { MunicipalityRecord, Store } from '../../server/storage/store.ts';
import { smallModelFile } from './small-model.ts';

/** One municipality of an invented survey; `figures` null for one that does not take part. */
export interface Participant {
  readonly municipality: MunicipalityRecord;
  readonly figures: Figures | null;
}

/** A municipality of the invented state 09, with 8 digits, or 5 for a county. */
export function invented(number: number, parts: Partial<MunicipalityRecord> = {}): MunicipalityRecord {
  const countyKey = `091${String(10 + (number % 5)).padStart(2, '0')}`;
  return {
    key: `${countyKey}${String(number).padStart(3, '0')}`,
    name: `Ort ${number}`,
    type: 'town',
    countyKey,
    countyName: `Kreis ${countyKey}`,
    regionKey: '091',
    stateKey: '09',
    population: 6000 + number,
    urbanisation: null,
    asOf: '2026-01-01',
    ended: false,
    ...parts,
  };
}

/** Figures with one score everywhere, in points; a whole number below 100. */
export function evenFigures(points: number, parts: Figures = {}): Figures {
  const scores = smallModelFile.categories.map(({ id }) => [id, points * 100]);
  const level = Math.min(5, Math.floor(points / 20) + 1);
  return { ...Object.fromEntries(scores), overall: points * 100, level, coverage: 10_000, ...parts };
}

/** Imports the register, if it is new, and submits for everybody who takes part in an open wave, an hour apart. */
export async function submitInvented(
  store: Store,
  wave: string,
  participants: readonly Participant[],
  at: number,
): Promise<void> {
  for (const [index, { municipality, figures }] of participants.entries()) {
    if (figures === null) continue;
    const scope = { municipality: municipality.key, wave };
    const moment = at + index * 3_600_000;
    const operation = (id: string) => ({ id: `invented-${id}`, digest: municipality.key, at: moment });
    await store.beginAssessment(scope, `code of ${municipality.key} in ${wave}`, operation('begin'));
    const { revision } = await store.assessment(scope);
    const outcome = await store.submit(
      scope,
      {
        expectedRevision: revision,
        modelVersion: smallModelFile.version,
        groups: groupsOf(smallModelFile.benchmark, municipality),
        answers: '[]',
        evaluation: '{}',
        figures,
        receipt: 'receipt',
      },
      operation('submit'),
    );
    if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
  }
}
