import { spawnSync } from 'node:child_process';
import { ensureProgram, findProgram, type Program } from './installed-program.ts';

const strace: Program = {
  name: 'strace',
  variables: [],
  executables: ['strace'],
  debianPackages: ['strace'],
  advice:
    'The proofs of test/faults watch and disturb the system calls of the server with strace. Install it as root ' +
    '(Debian: apt-get install strace); it is a tool of Linux, and the machine has to allow tracing (ptrace).',
};

/** Path of strace; throws with a sentence on how to mend it. */
export function findStrace(env?: NodeJS.ProcessEnv): string {
  return findProgram(strace, env);
}

/** Finds strace; where there is none, installs Debian's as root. Throws where it is not allowed to trace. */
export function ensureStrace(): string {
  const path = ensureProgram(strace);
  const { status, stderr } = spawnSync(path, ['-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', 'true']);
  if (status !== 0) throw new Error(`${path} cannot trace here: ${String(stderr).trim()}. ${strace.advice}`);
  return path;
}
