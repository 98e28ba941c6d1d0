import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Configuration, configurationFrom } from '../configuration.ts';
import { loadModelFile, modelPath } from '../main/model-file.ts';
import { openWorkplace } from '../main/open-workplace.ts';
import { StartRefused } from '../start-refused.ts';
import type { Workplace } from '../work/workplace.ts';
import type { Terminal } from './command.ts';

/** The configuration of this terminal, with absolute paths. @throws StartRefused */
export async function configurationOf(terminal: Terminal): Promise<Configuration> {
  const file = resolve(terminal.folder, 'reifegrad.config.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StartRefused([`${file} cannot be read. Mend its permissions.`], { cause: error, usedWrongly: true });
  });
  const { configuration, problems } = configurationFrom(terminal.env, text);
  if (configuration === null) throw new StartRefused(problems, { usedWrongly: true });
  const { database, modelFile, secretKeyFile } = configuration;
  const absolute = (path: string) => resolve(terminal.folder, path);
  return {
    ...configuration,
    database: database.kind === 'sqlite' ? { ...database, file: absolute(database.file) } : database,
    modelFile: modelFile === null ? null : absolute(modelFile),
    secretKeyFile: absolute(secretKeyFile),
  };
}

export interface AtWork {
  readonly work: Workplace;
  readonly configuration: Configuration;
}

interface Needs {
  /** Loads the model file as well. */
  readonly model: boolean;
  /** Creates no database where a mistyped address names none. */
  readonly existing?: boolean;
  /** Opens a database that another key has sealed, too. */
  readonly anyKey?: boolean;
}

/** Opens the database for one piece of work and closes it in any case. */
export async function atWork<T>(terminal: Terminal, needs: Needs, piece: (at: AtWork) => Promise<T>): Promise<T> {
  const configuration = await configurationOf(terminal);
  if (needs.existing) await refuseMissing(configuration.database);
  const warn = (sentence: string) => terminal.err(`${sentence}\n`);
  const work = await openWorkplace(configuration, undefined, warn, { anyKey: needs.anyKey });
  try {
    if (needs.model) await loadModelFile(work, modelPath(configuration.modelFile));
    return await piece({ work, configuration });
  } finally {
    await work.store.close();
  }
}

async function refuseMissing(database: Configuration['database']): Promise<void> {
  if (database.kind !== 'sqlite') return;
  await stat(database.file).catch((error: unknown) => {
    const sentence = `There is no database at ${database.file}. Check the path in DATABASE_URL, and the folder you are in.`;
    throw new StartRefused([sentence], { cause: error });
  });
}
