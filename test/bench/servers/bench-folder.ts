import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BenchFolder {
  readonly path: string;
  remove(): void;
}

/** A folder among the system's temporary files, gone with this process at the latest. */
export function benchFolder(): BenchFolder {
  const path = mkdtempSync(join(tmpdir(), 'reifegrad-bench-'));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { path, remove };
}
