import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureStrace } from '../../support/strace.ts';

/** What the system says instead of doing what it is asked, for the files of one database. */
export interface Disturbance {
  readonly calls: readonly string[];
  /** Such as `EROFS`. */
  readonly error: string;
}

/** A disk that has turned read-only under an open file, which no remounting can bring about. */
export const readOnlyDisk: Disturbance = { calls: ['pwrite64', 'write', 'ftruncate', 'fallocate'], error: 'EROFS' };

/** A disk that takes data and does not keep them. */
export const failingSync: Disturbance = { calls: ['fsync', 'fdatasync'], error: 'EIO' };

/** From now on, and a moment later for certain, the process gets errors; the function returned ends that. */
export function disturb(pid: number, databaseFile: string, { calls, error }: Disturbance): () => Promise<void> {
  const paths = ['', '-wal', '-journal'].flatMap((part) => ['-P', `${databaseFile}${part}`]);
  const list = calls.join(',');
  const args = [
    '-f',
    '-qqq',
    '-p',
    String(pid),
    ...paths,
    '-e',
    `trace=${list}`,
    '-e',
    `inject=${list}:error=${error}`,
  ];
  const child = spawn(ensureStrace(), [...args, '-o', '/dev/null'], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  return async () => {
    child.kill('SIGTERM');
    await gone;
  };
}
