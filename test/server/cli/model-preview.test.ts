import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';

describe('model preview', () => {
  it('without a file says how to begin one', async () => {
    const { exit, err } = await commandLine().run('model', 'preview', 'mine.json');
    expect(exit).toBe(2);
    expect(err).toMatch(/^mine\.json does not exist\. To start with a small model: reifegrad model init mine\.json\n/);
  });

  it.each(['http', '70000', '-1', '80.5', ''])('refuses the port %j', async (port) => {
    const line = commandLine();
    writeFileSync(join(line.folder, 'mine.json'), '{}');
    const { exit, err } = await line.run('model', 'preview', 'mine.json', `--port=${port}`);
    expect([exit, err.split('\n')[0]]).toEqual([
      2,
      `--port is "${port}", but a port is a whole number from 0 to 65535. Example: --port 8090`,
    ]);
  });
});
