import type { ExitCode } from '../../server/cli/command.ts';
import { run } from '../../server/cli/run.ts';
import { smallConfiguration } from './small-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Ended {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder with the small model in which commands are run, with the environment they see. */
export interface CommandLine {
  readonly folder: string;
  readonly env: Record<string, string>;
  input: string;
  run(...args: readonly string[]): Promise<Ended>;
}

export function commandLine(): CommandLine {
  const folder = temporaryFolder();
  smallConfiguration(folder);
  const line: CommandLine = {
    folder,
    env: { MODEL_FILE: 'model.json', DATABASE_URL: 'sqlite:test.db', SECRET_KEY_FILE: 'secret.key' },
    input: '',
    async run(...args) {
      let out = '';
      let err = '';
      const exit = await run(args, {
        env: line.env,
        folder,
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        input: () => Promise.resolve(line.input),
        onStop: () => () => undefined,
      });
      return { exit, out, err };
    },
  };
  return line;
}
