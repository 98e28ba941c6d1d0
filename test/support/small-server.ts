import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Configuration } from '../../server/configuration.ts';
import { jsonLog } from '../../server/log.ts';
import { realSurroundings } from '../../server/main/open-workplace.ts';
import { type Running, type StartOptions, start } from '../../server/main.ts';
import { smallModelFile } from './small-model.ts';

/** A configuration whose files all lie in one folder, with the small model in it. */
export function smallConfiguration(folder: string): Configuration {
  const modelFile = join(folder, 'model.json');
  writeFileSync(modelFile, JSON.stringify(smallModelFile));
  return {
    host: '127.0.0.1',
    port: 0,
    database: { kind: 'sqlite', file: join(folder, 'test.db') },
    modelFile,
    publicUrl: 'http://localhost:0',
    embedOrigins: [],
    secretKeyFile: join(folder, 'secret.key'),
    trustedProxies: [],
    logLevel: 'debug',
    links: {},
  };
}

export interface SmallServer {
  readonly running: Running;
  /** Events of the log so far. */
  readonly events: string[];
  /** Says that the model file has changed. */
  changed(): void;
}

/** A server on a free port, closed after the test. */
export async function smallServer(configuration: Configuration, options: StartOptions = {}): Promise<SmallServer> {
  const events: string[] = [];
  let listener = (): void => undefined;
  const running = await start(configuration, {
    surroundings: realSurroundings,
    log: jsonLog(
      'debug',
      () => 0,
      (line) => events.push(JSON.parse(line).event),
    ),
    watch: (_path, changed) => {
      listener = changed;
      return () => events.push('watch ended');
    },
    ...options,
  });
  onTestFinished(() => running.close());
  return { running, events, changed: () => listener() };
}
