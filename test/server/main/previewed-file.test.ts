import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewedFile } from '../../../server/main/previewed-file.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const good = JSON.stringify(smallModelFile);
const { id, version, languages, questions } = smallModelFile;

function written(text: string) {
  const path = join(temporaryFolder(), 'model.json');
  writeFileSync(path, text);
  return { path, look: previewedFile(path) };
}

describe('a previewed model file', () => {
  it('that is in order is shown', async () => {
    const { text, state } = await written(good).look('de');
    expect(text).toBe(good);
    expect(state).toMatchObject({
      file: 'model.json',
      shown: { id, version, questions: questions.length },
      languages,
      problems: [],
    });
    expect(state.stamp).toMatch(/^[\w-]{16}$/);
  });

  it('that breaks leaves the last good one shown, and says why in the language asked for', async () => {
    const { path, look } = written(good);
    const before = await look('de');
    writeFileSync(path, good.replace('"version"', '"versoin"'));
    const german = await look('de');
    expect(german.text).toBe(good);
    expect(german.state.stamp).toBe(before.state.stamp);
    expect(german.state.problems.map(({ suggestion }) => suggestion)).toEqual(['Meinten Sie „version“?']);
    const english = await look('en');
    expect(english.state.problems.map(({ suggestion }) => suggestion)).toEqual(['Did you mean “version”?']);
  });

  it('that is mended is shown with another stamp', async () => {
    const { path, look } = written('{');
    expect((await look('de')).state).toMatchObject({ stamp: '', shown: null });
    writeFileSync(path, good);
    const { state } = await look('de');
    expect([state.problems, state.shown?.version]).toEqual([[], version]);
    writeFileSync(path, good.replace(`"${version}"`, '"9.9.9"'));
    const next = await look('de');
    expect([next.state.shown?.version, next.state.stamp === state.stamp]).toEqual(['9.9.9', false]);
  });

  it('that is valid but has something to mend is shown with it, by line and column', async () => {
    const past = { ...smallModelFile.recommendations[0], validUntil: '2026-03-31' };
    const file = { ...smallModelFile, recommendations: [past, ...smallModelFile.recommendations.slice(1)] };
    const path = join(temporaryFolder(), 'model.json');
    writeFileSync(path, JSON.stringify(file, null, 2));
    const { state } = await previewedFile(path, () => '2026-04-01')('en');
    expect(state.problems).toEqual([]);
    expect(state.findings.map(({ code, pointer }) => [code, pointer])).toContainEqual([
      'recommendation.expired',
      '/recommendations/0/validUntil',
    ]);
    expect(state.findings.every(({ line }) => line > 1)).toBe(true);
  });

  it('that goes away is told as such, and comes back', async () => {
    const { path, look } = written(good);
    await look('de');
    rmSync(path);
    const gone = await look('en');
    expect([gone.text, gone.state.problems.map(({ message }) => message)]).toEqual([
      good,
      ['The file cannot be read: there is no such file.'],
    ]);
    writeFileSync(path, good);
    expect((await look('en')).state.problems).toEqual([]);
  });

  it('that becomes a pipe leaves the last good one shown, and does not wait for somebody to write', async () => {
    const { path, look } = written(good);
    await look('de');
    rmSync(path);
    execFileSync('mkfifo', [path]);
    const { text, state } = await look('en');
    expect([text, state.problems.map(({ message }) => message)]).toEqual([
      good,
      ['The file cannot be read: it is no regular file.'],
    ]);
  });
});
