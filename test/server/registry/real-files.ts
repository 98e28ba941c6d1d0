import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Territorial status 31 December 2019; described in `../shared/data/README.md`. */
export const fixedWidth = `${folder}GV100AD_311219.txt`;
export const csv = `${folder}AuszugGV4Q_311219.csv`;

/** For `beforeEach`. */
export function skipWithoutFiles(context: TestContext): void {
  if (existsSync(fixedWidth) && existsSync(csv)) return;
  context.skip('needs the register extracts in ../shared/data, which are not part of the repository');
}
