import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { smallModelFile } from '../../support/small-model.ts';

describe('a model file named on the command line', () => {
  it('is in order, or everything that is not is listed', async () => {
    const line = commandLine();
    expect(await line.run('model', 'validate', 'model.json')).toEqual({
      exit: 0,
      out: 'model.json is in order: small 1.0.0 in de, en; 3 categories, 7 questions, 3 rules, 10 recommendations.\n',
      err: '',
    });
    const text = JSON.stringify({ ...smallModelFile, fallback: 'fr' }, null, 2);
    const place = text.split('\n').findIndex((each) => each.includes('"fallback"')) + 1;
    line.input = text;
    const { exit, out } = await line.run('model', 'validate', '-');
    expect({ exit, out: out.split('\n')[0] }).toEqual({
      exit: 1,
      out: expect.stringMatching(new RegExp(`^-:${place}:\\d+ .+ \\[.+\\]$`)),
    });
    expect(JSON.parse((await line.run('model', 'validate', '-', '--json')).out)).toMatchObject({ valid: false });
    expect(await line.run('model', 'validate', 'nope.json')).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/^nope\.json cannot be read: /),
    });
  });

  const hostile = 'a\u001b]0;title\u0007\nb.json';
  const shown = 'a\\u001b]0;title\\u0007\\u000ab.json';

  it.each([
    ['validate', '{}'],
    ['validate', JSON.stringify(smallModelFile)],
    ['length', '{}'],
    ['lint', '{}'],
  ])('reaches no terminal with orders to it: model %s', async (command, text) => {
    const line = commandLine();
    writeFileSync(join(line.folder, hostile), text);
    const { out } = await line.run('model', command, hostile);
    expect(out.startsWith(shown)).toBe(true);
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each(['validate', 'length', 'lint', 'preview'])(
    'that is missing is named without orders, too: model %s',
    async (command) => {
      const { exit, err } = await commandLine().run('model', command, hostile);
      expect([exit, err.startsWith(shown)]).toEqual([2, true]);
      expect(err).not.toMatch(/[^\P{Cc}\n]/u);
    },
  );

  it('is announced where it is large, and its name kept for programs', async () => {
    const line = commandLine();
    const text = `${JSON.stringify(smallModelFile)}${' '.repeat(2_600_000)}`;
    writeFileSync(join(line.folder, 'large.json'), text);
    const { exit, err, out } = await line.run('model', 'validate', 'large.json', 'model.json', '--json');
    expect([exit, err]).toEqual([0, 'large.json is 3 MB large, which takes some seconds.\n']);
    expect(JSON.parse(out).files.map(({ file }: { readonly file: string }) => file)).toEqual([
      'large.json',
      'model.json',
    ]);
    line.input = text;
    expect((await line.run('model', 'validate', '-')).err).toBe(
      'standard input is 3 MB large, which takes some seconds.\n',
    );
  });
});
