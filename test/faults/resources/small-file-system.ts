import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, statfsSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const advice =
  'The proofs of test/faults on a full and a read-only disk mount a small file system (tmpfs). Run them as root on Linux; ' +
  'a container needs CAP_SYS_ADMIN for it.';

/** A real file system of its own, in memory. */
export interface SmallFileSystem {
  readonly folder: string;
  /** Takes away all room but so many bytes, with a file that is in the way. */
  leave(bytes: number): void;
  /** Refused by the system while a file is open for writing. */
  remount(mode: 'ro' | 'rw'): void;
  unmount(): void;
}

/** @throws Error with what is needed where it cannot be mounted */
export function smallFileSystem(bytes: number): SmallFileSystem {
  const folder = mkdtempSync(join(tmpdir(), 'reifegrad-small-'));
  const ballast = join(folder, 'in-the-way');
  const chunk = Buffer.alloc(4096, 1);
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'none', folder);
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  const unmount = () => {
    process.off('exit', unmount);
    run('umount', folder);
    rmdirSync(folder);
  };
  // A test that is cut short must not leave a mount behind.
  process.once('exit', unmount);
  return {
    folder,
    leave(wanted) {
      const file = openSync(ballast, 'a');
      try {
        while (free(folder) > wanted) writeSync(file, chunk);
      } finally {
        closeSync(file);
      }
      const missing = wanted - free(folder);
      if (missing > 0) truncateSync(ballast, Math.max(0, statSync(ballast).size - missing));
    },
    remount: (mode) => run('mount', '-o', `remount,${mode}`, folder),
    unmount,
  };
}

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function run(program: string, ...args: string[]): void {
  const { status, error, stderr } = spawnSync(program, args);
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${String(error?.message ?? stderr).trim()}. ${advice}`);
}
