import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../../server/cli/command.ts';
import { listenForPreview } from '../../../server/cli/preview-listening.ts';
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

  it.each(['a pipe', 'a folder'])('refuses %s instead of waiting for it', async (what) => {
    const line = commandLine();
    const path = join(line.folder, 'mine.json');
    if (what === 'a pipe') execFileSync('mkfifo', [path]);
    else mkdirSync(path);
    const { exit, err } = await line.run('model', 'preview', 'mine.json');
    expect([exit, err.split('\n')[0]]).toEqual([
      2,
      `mine.json is ${what === 'a pipe' ? 'no regular file' : 'a folder'}, and only a file can be followed. Save the model in one.`,
    ]);
  });
});

describe('where the preview listens', () => {
  const reply = () => new Response('here');

  async function takenPort(): Promise<number> {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  it('is the port that was asked for, and where that is taken says how to get another', async () => {
    const port = await takenPort();
    await expect(listenForPreview(reply, port)).rejects.toThrow(
      new UsageError(
        `Port ${port} is in use by another program. Name another with --port, or leave --port out to take any that is free.`,
      ),
    );
  });

  it('is any port that is free where the usual one is taken and none was asked for', async () => {
    const usual = await takenPort();
    const listening = await listenForPreview(reply, null, usual);
    onTestFinished(() => listening.close(0));
    expect(listening.port).not.toBe(usual);
    expect(await (await fetch(`http://127.0.0.1:${listening.port}`)).text()).toBe('here');
  });
});
