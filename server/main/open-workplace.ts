import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Configuration } from '../configuration.ts';
import { nodeVersionProblem } from '../node-version.ts';
import { StartRefused } from '../start-refused.ts';
import { deriveKeys } from '../work/keys.ts';
import { storedModels } from '../work/models.ts';
import type { Workplace } from '../work/workplace.ts';
import { readableByOthers, readSecretKey } from './secret-key.ts';

/** What comes from outside and is replaced in tests. */
export interface Surroundings {
  readonly nodeVersion: string;
  clock(): number;
  random(bytes: number): Uint8Array;
}

export const realSurroundings: Surroundings = {
  nodeVersion: process.versions.node,
  clock: () => Date.now(),
  random: (bytes) => randomBytes(bytes),
};

/**
 * Opens the database and the key; no model is current yet. The version of Node is checked before native code is loaded, which
 * would crash an older one without a word.
 *
 * @param warn takes a sentence for the operator
 * @throws StartRefused
 */
export async function openWorkplace(
  configuration: Pick<Configuration, 'databaseFile' | 'secretKeyFile'>,
  surroundings: Surroundings = realSurroundings,
  warn: (sentence: string) => void = () => undefined,
): Promise<Workplace> {
  const nodeProblem = nodeVersionProblem(surroundings.nodeVersion);
  if (nodeProblem !== null) throw new StartRefused([nodeProblem]);

  const { databaseFile, secretKeyFile } = configuration;
  const master = await readSecretKey(secretKeyFile, surroundings.random, await exists(databaseFile));
  if (await readableByOthers(secretKeyFile)) {
    warn(`The key file ${secretKeyFile} can be read by others; allow it to its owner alone: chmod 600`);
  }
  const store = await openStore(databaseFile);
  const { clock, random } = surroundings;
  return { store, models: storedModels(store), keys: deriveKeys(master), clock, random };
}

async function openStore(file: string): Promise<Workplace['store']> {
  const [{ openSqliteStore }, { StorageError }] = await Promise.all([
    import('../storage/sqlite/open-sqlite-store.ts'),
    import('../storage/errors.ts'),
  ]);
  try {
    return openSqliteStore(file);
  } catch (error) {
    if (error instanceof StorageError) throw new StartRefused([error.message], { cause: error });
    throw error;
  }
}

/** Whether there is a database that codes may have been given out for. */
async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile() && found.size > 0,
    () => false,
  );
}
