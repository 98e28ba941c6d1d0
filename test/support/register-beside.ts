import type { CommandLine } from './command-line.ts';
import { storeBeside } from './store-beside.ts';
import { municipalities } from './working-app.ts';

/** Puts the municipalities of the tests into the database of a command line. */
export async function withRegister(line: CommandLine): Promise<void> {
  await line.run('wave', 'list');
  const store = storeBeside(line.folder);
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities });
  await store.close();
}
