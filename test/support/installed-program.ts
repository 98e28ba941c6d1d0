import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the machine as tests need it, and as Debian calls it. */
export interface Program {
  readonly name: string;
  /** Variables that name its executable, the first one preferred. */
  readonly variables: readonly string[];
  /** Executables on the PATH, the first one preferred. */
  readonly executables: readonly string[];
  readonly debianPackages: readonly string[];
  /** What to do where there is none. */
  readonly advice: string;
}

class NotInstalled extends Error {}

/** Path of the executable; throws with a sentence on how to mend it. */
export function findProgram(program: Program, env: NodeJS.ProcessEnv = process.env): string {
  for (const variable of program.variables) {
    const path = env[variable];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new NotInstalled(`${variable} is ${path}, which is not an executable file. ${program.advice}`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of program.executables) {
    const path = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (path) return path;
  }
  throw new NotInstalled(`No ${program.name} was found on the PATH. ${program.advice}`);
}

/** Finds the program; where there is none, installs Debian's as root. */
export function ensureProgram(program: Program): string {
  try {
    return findProgram(program);
  } catch (error) {
    if (!(error instanceof NotInstalled) || !canInstall(program)) throw error;
    const { name, debianPackages: packages } = program;
    process.stderr.write(`Installing ${name} (apt-get install ${packages.join(' ')}) …\n`);
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status } = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] });
      if (status !== 0) throw new NotInstalled(`apt-get ${args[0]} failed; its messages are above. ${program.advice}`);
    }
    return findProgram(program);
  }
}

function canInstall({ variables }: Program): boolean {
  if (variables.some((variable) => process.env[variable]) || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
