import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Configuration } from '../configuration.ts';
import { nodeVersionProblem } from '../node-version.ts';
import { StartRefused } from '../start-refused.ts';
import { StorageError } from '../storage/errors.ts';
import { keyedSeal, type Seal } from '../storage/seal.ts';
import type { Store } from '../storage/store.ts';
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
 * @param options `anyKey` opens a database that another key has sealed, too
 * @throws StartRefused
 */
export async function openWorkplace(
  configuration: Pick<Configuration, 'database' | 'secretKeyFile'>,
  surroundings: Surroundings = realSurroundings,
  warn: Warn = () => undefined,
  { anyKey = false }: { readonly anyKey?: boolean | undefined } = {},
): Promise<Workplace> {
  const nodeProblem = nodeVersionProblem(surroundings.nodeVersion);
  if (nodeProblem !== null) throw new StartRefused([nodeProblem]);

  const { database, secretKeyFile } = configuration;
  const inUse = !(await isFile(secretKeyFile)) && (await isInUse(database, warn));
  const master = await readSecretKey(secretKeyFile, surroundings.random, inUse);
  if (await readableByOthers(secretKeyFile)) {
    warn(`The key file ${secretKeyFile} can be read by others; allow it to its owner alone: chmod 600`);
  }
  const keys = deriveKeys(master);
  const store = await openStore(database, keyedSeal(keys.seal), warn);
  if (!anyKey && !(await store.keyFits())) {
    await store.close();
    throw new StartRefused([otherKey(secretKeyFile)]);
  }
  const { clock, random } = surroundings;
  return { store, models: storedModels(store), keys, clock, random };
}

function otherKey(file: string): string {
  return (
    `The key file ${file} does not belong to this database: what is stored was sealed with another key, and access codes given ` +
    'out so far would not be valid. Set SECRET_KEY_FILE to the file that was used before, the same for all processes, or put that ' +
    'file back. If it is lost for good: reifegrad key renew --lost'
  );
}

type Warn = (sentence: string) => void;

async function openStore(database: Configuration['database'], seal: Seal, warn: Warn): Promise<Store> {
  return refusingToStart(async () => {
    if (database.kind === 'sqlite') {
      const { openSqliteStore } = await import('../storage/sqlite/open-sqlite-store.ts');
      return openSqliteStore(database.file, { seal });
    }
    const { openPostgresStore } = await import('../storage/postgres/open-postgres-store.ts');
    return openPostgresStore(database.url, { ownerUrl: database.ownerUrl, warn, seal });
  });
}

/** Whether there is a database that codes may have been given out for. */
async function isInUse(database: Configuration['database'], warn: Warn): Promise<boolean> {
  if (database.kind === 'sqlite') return isFile(database.file);
  return refusingToStart(async () => {
    const { holdsSurvey } = await import('../storage/postgres/open-postgres-store.ts');
    return holdsSurvey(database.url, { ownerUrl: database.ownerUrl, warn });
  });
}

export async function refusingToStart<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof StorageError) throw new StartRefused([error.message], { cause: error });
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile() && found.size > 0,
    () => false,
  );
}
