import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const advice =
  'The proofs of test/faults watch and disturb the system calls of the server with strace. Install it as root ' +
  '(Debian: apt-get install strace); it is a tool of Linux, and the machine has to allow tracing (ptrace).';

class NoStrace extends Error {}

/** Path of strace; throws with a sentence on how to mend it. */
export function findStrace(env: NodeJS.ProcessEnv = process.env): string {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders.map((folder) => join(folder, 'strace')).find(isExecutable);
  if (path === undefined) throw new NoStrace(`No strace was found on the PATH. ${advice}`);
  return path;
}

/** Finds strace; where there is none, installs Debian's as root. Throws where it is not allowed to trace. */
export function ensureStrace(): string {
  const path = foundOrInstalled();
  const { status, stderr } = spawnSync(path, ['-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', 'true']);
  if (status !== 0) throw new NoStrace(`${path} cannot trace here: ${String(stderr).trim()}. ${advice}`);
  return path;
}

function foundOrInstalled(): string {
  try {
    return findStrace();
  } catch (error) {
    if (!(error instanceof NoStrace) || !canInstall()) throw error;
    process.stderr.write('Installing strace (apt-get install strace) …\n');
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'strace']]) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status } = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] });
      if (status !== 0) throw new NoStrace(`apt-get ${args[0]} failed; its messages are above. ${advice}`);
    }
    return findStrace();
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
