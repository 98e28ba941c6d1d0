import type { Store } from '../../../server/storage/store.ts';
import { municipality, register, wave2024 } from '../../server/storage/survey-in-progress.ts';
import { smallModelFile } from '../../support/small-model.ts';

/** The wave that everybody answers in. */
export const waveId = wave2024.id;

/** The model file, byte for byte as it lies beside the database. */
export const modelText = JSON.stringify(smallModelFile);

/** Keys of invented municipalities, as many as wanted. */
export function townKeys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `09${String(index + 1).padStart(6, '0')}`);
}

/** Puts the register, the model and one open wave with open entry into an empty store. */
export async function beginInvented(store: Store, towns: readonly string[]): Promise<void> {
  const { id, version } = smallModelFile;
  await store.importRegister(
    register(
      '2024-12-31',
      towns.map((key) => municipality(key, `Ort ${key}`)),
    ),
  );
  await store.keepModel({ id, version, text: modelText, keptAt: 1500 });
  await store.createWave({ ...wave2024, modelVersion: version });
  await store.openWave(waveId, 2500);
}
