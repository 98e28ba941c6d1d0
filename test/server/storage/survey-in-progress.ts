import type {
  AnswerChange,
  MunicipalityRecord,
  NewSubmission,
  NewWave,
  Operation,
  Register,
  Scope,
  Store,
} from '../../../server/storage/store.ts';

export type OpenStore = () => Promise<Store>;

export function municipality(key: string, name: string, more: Partial<MunicipalityRecord> = {}): MunicipalityRecord {
  return {
    key,
    name,
    type: 'town',
    countyKey: key.slice(0, 5),
    countyName: 'Landkreis Beispiel',
    regionKey: key.slice(0, 3),
    stateKey: key.slice(0, 2),
    population: 10_000,
    urbanisation: null,
    asOf: '2024-12-31',
    ended: false,
    ...more,
  };
}

export function register(asOf: string, municipalities: readonly MunicipalityRecord[], importedAt = 1000): Register {
  const dated = municipalities.map((record) => ({ ...record, asOf }));
  return { asOf, importedAt, source: `GV100AD_${asOf}.txt`, municipalities: dated };
}

export const lindau = municipality('08111001', 'Lindau');
const ulm = municipality('08111002', 'Ulm', { type: 'urbanDistrict', population: 126_000 });

export const wave2024: NewWave = {
  id: 'w2024',
  title: '{"de":"Erhebung 2024"}',
  modelVersion: '1.0.0',
  entry: 'open',
  createdAt: 2000,
  closesAt: null,
};
export const wave2025: NewWave = { ...wave2024, id: 'w2025', title: '{"de":"Erhebung 2025"}', createdAt: 2001 };

export const atLindau: Scope = { municipality: lindau.key, wave: wave2024.id };
export const atUlm: Scope = { municipality: ulm.key, wave: wave2024.id };

/** Two municipalities, one model, the wave of 2024 open and that of 2025 prepared. */
export async function beginSurvey(store: Store, wave: Partial<NewWave> = {}): Promise<Store> {
  await store.importRegister(register('2024-12-31', [lindau, ulm]));
  await store.keepModel({ id: 'model', version: '1.0.0', text: '{}', keptAt: 1500 });
  await store.createWave({ ...wave2024, ...wave });
  await store.createWave(wave2025);
  await store.openWave(wave2024.id, 2500);
  return store;
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  return { id, digest: `digest of ${id}`, at: 3000, ...more };
}

export function change(question: string, option: string, more: Partial<AnswerChange> = {}): AnswerChange {
  return {
    question,
    value: { kind: 'option', option },
    note: '',
    evidence: '',
    author: 'owner',
    replaces: 0,
    ...more,
  };
}

export function newSubmission(expectedRevision: number, more: Partial<NewSubmission> = {}): NewSubmission {
  return {
    expectedRevision,
    modelVersion: '1.0.0',
    groups: ['size:10000', 'all'],
    answers: '{"q1":{"kind":"option","option":"yes"}}',
    evaluation: '{"level":3}',
    figures: { overall: 4218, level: 3 },
    receipt: 'receipt',
    ...more,
  };
}
