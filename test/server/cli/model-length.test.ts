import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { smallModelFile } from '../../support/small-model.ts';

describe('model length', () => {
  it('says how many questions towns are asked and how long they take', async () => {
    const line = commandLine();
    writeFileSync(join(line.folder, 'm.json'), JSON.stringify({ ...smallModelFile, rules: [] }));
    const { exit, out } = await line.run('model', 'length', 'm.json', '--towns', '10', '--language', 'en');
    const count = smallModelFile.questions.length;
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${smallModelFile.id} .* en: ${count} questions, \\d+ of them`));
    expect(out).toMatch(new RegExp(`\\nsmall   full check   ${count} questions \\(${count} to ${count}\\) `));
    expect(out).toMatch(
      /\nlarge +full check .*\n +quick check .* min reading, \d+ with every help, \d+ min answering\n$/,
    );
  });

  it('refuses a language that the model does not speak, a number that is none, and a file that is not there', async () => {
    const line = commandLine();
    const said = async (...args: string[]) => (await line.run('model', 'length', ...args)).err.split('\n')[0];
    expect(await said('model.json', '--language', 'fr')).toMatch(/does not speak "fr"\. It speaks: de, en/);
    expect(await said('model.json', '--towns', '0')).toBe(
      '--towns is "0", but must be a whole number from 1 to 100000. Example: --towns 2000',
    );
    expect(await said('none.json')).toBe('none.json cannot be read: there is no such file.');
  });

  it('shows what is wrong with a broken model', async () => {
    const line = commandLine();
    writeFileSync(join(line.folder, 'm.json'), '{"id": 1}');
    const { exit, out } = await line.run('model', 'length', 'm.json');
    expect([exit, out.startsWith('m.json:1:')]).toEqual([1, true]);
  });

  it('simulates fewer towns of a large model, and says so', async () => {
    const line = commandLine();
    const answers = ['none', 'draft', 'adopted'].map((is) => ({ question: 'strategy-document', is }));
    const rule = (id: string, any: readonly object[]) => ({
      id,
      when: { any },
      skip: [{ question: 'strategy-review', implies: 'never' }],
      reason: { de: 'Darum.', en: 'Because.' },
    });
    const many = Array.from({ length: 340 }, () => answers).flat();
    const rules = [rule('first', answers), rule('never-looked-at', many)];
    writeFileSync(join(line.folder, 'm.json'), JSON.stringify({ ...smallModelFile, rules }));
    // 650,000 by 7 questions and 3 and 1,020 comparisons.
    const said = async (...args: string[]) => (await line.run('model', 'length', 'm.json', ...args)).out.split('\n')[1];
    expect(await said()).toBe(
      '631 simulated towns of each kind, not 1000, because the model is large (--towns 1000 takes longer); median, and the tenth and ninetieth of a hundred.',
    );
    expect(await said('--towns', '2')).toBe(
      '2 simulated towns of each kind; median, and the tenth and ninetieth of a hundred.',
    );
  });

  it('keeps its columns apart where thousands of questions are asked', async () => {
    const line = commandLine();
    const [first] = smallModelFile.questions;
    const questions = Array.from({ length: 1500 }, (_, index) => ({ ...first, id: `q-${index}`, terms: [] }));
    const categories = smallModelFile.categories.slice(0, 1);
    const levels = smallModelFile.levels.map(({ gate: _, ...level }) => level);
    writeFileSync(
      join(line.folder, 'm.json'),
      JSON.stringify({ ...smallModelFile, categories, levels, questions, rules: [] }),
    );
    const { out } = await line.run('model', 'length', 'm.json', '--towns', '1');
    expect(out).toContain('small   full check   1500 questions (1500 to 1500)  ');
  });
});
