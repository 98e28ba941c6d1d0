import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyedSeal } from '../../../server/storage/seal.ts';
import { deriveKeys } from '../../../server/work/keys.ts';
import { modelText } from '../load/survey.ts';

/** The master secret of every survey here. */
export const master = new Uint8Array(32).fill(7);

/** How a server with that secret seals. */
export const surveySeal = keyedSeal(deriveKeys(master).seal);

/** What a server needs beside its database, in a folder of its own. */
export interface ServerFiles {
  readonly folder: string;
  /** For a server on the database at this address. */
  environment(databaseUrl: string): Readonly<Record<string, string>>;
  remove(): void;
}

/** @param parent where to make the folder, default the system's folder for what passes */
export function serverFiles(parent: string = tmpdir()): ServerFiles {
  const folder = mkdtempSync(join(parent, 'reifegrad-faults-'));
  const [modelFile, keyFile] = [join(folder, 'model.json'), join(folder, 'secret.key')];
  writeFileSync(modelFile, modelText);
  writeFileSync(keyFile, `${Buffer.from(master).toString('base64')}\n`, { mode: 0o600 });
  return {
    folder,
    environment: (databaseUrl) => ({
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      MODEL_FILE: modelFile,
      SECRET_KEY_FILE: keyFile,
      TRUSTED_PROXIES: '127.0.0.1',
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
