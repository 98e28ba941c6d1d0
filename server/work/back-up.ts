import type { BackupSummary } from '../backup/read-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { instantOf } from './instant.ts';
import type { Workplace } from './workplace.ts';

/**
 * Writes a backup of everything that has to survive, on one state of the database, while others read and write.
 *
 * @throws BackupFileTrouble
 */
export async function backUp(
  { store, clock }: Pick<Workplace, 'store' | 'clock'>,
  file: string,
): Promise<BackupSummary> {
  let summary: BackupSummary | null = null;
  await store.backUp(async (schema, parts) => {
    summary = await writeBackup(file, schema, instantOf(clock()), parts);
  });
  if (summary === null) throw new Error('The store gave no parts.');
  return summary;
}
