import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { lintBaseText } from '../../support/model-lint-base.ts';
import { smallModelText } from '../../support/model-text.ts';

function withModel(text: string) {
  const line = commandLine();
  writeFileSync(join(line.folder, 'model.json'), text);
  return line;
}

const date = ['--date', '2026-11-26'];

test('a model without findings is in order', async () => {
  const { run } = withModel(lintBaseText());
  expect(await run('model', 'lint', 'model.json', ...date)).toEqual({
    exit: 0,
    out: 'model.json: 0 errors, 0 warnings, 0 hints.\n',
    err: '',
  });
});

const flawed = lintBaseText({
  '/scoring/openAnswers': 'neutral',
  '/rules/0/skip/0/implies': 'once',
  '/rules/1/when/atMost': -1,
});

test('findings stand in the order of the file, with their numbers at the end', async () => {
  const { run } = withModel(flawed);
  const { exit, out, err } = await run('model', 'lint', 'model.json', ...date);
  expect({ exit, err }).toEqual({ exit: 1, err: '' });
  expect(out.replaceAll(/:\d+:\d+/g, ':L:C')).toBe(
    [
      'model.json:L:C error: Whoever skips “strategy-review” gets 40 points for it; the worst answer would give 0. Imply the lowest value under “implies”. [rule.implied-raises]',
      'model.json:L:C warning: The rule “no-online-services” fires on no path. Check whether parts of the condition exclude each other or another rule settles the answer before; else drop the rule. [rule.never-fires]',
      'model.json:L:C hint: With “neutral”, “don’t know” can bring more points than an honest bad answer. Take “evidence” where municipalities are compared. [policy.not-monotone]',
      'model.json: 1 error, 1 warning, 1 hint.',
      '',
    ].join('\n'),
  );
  const line = flawed.split('\n').findIndex((words) => words.includes('"once"') && words.includes('implies')) + 1;
  expect(out).toMatch(new RegExp(`^model\\.json:${line}:\\d+ error: Whoever`));
});

test('they are told in German', async () => {
  const { run } = withModel(lintBaseText({ '/rules/1/when': { question: 'online-services', atLeast: 0 } }));
  const { exit, out } = await run('model', 'lint', 'model.json', '--lang', 'de', ...date);
  expect(exit).toBe(1);
  expect(out).toContain(
    ' Fehler: Die Regel „no-online-services“ greift bei allen Antworten; nie gestellt wird dadurch: online-features. ',
  );
  expect(out).toMatch(/^model\.json: 2 Fehler, 0 Warnungen, 0 Hinweise\.$/m);
});

test('hints alone are in order', async () => {
  const { run } = withModel(lintBaseText({ '/scoring/openAnswers': 'neutral' }));
  const { exit, out } = await run('model', 'lint', 'model.json', ...date);
  expect([exit, out.split('\n').at(-2)]).toEqual([0, 'model.json: 0 errors, 0 warnings, 1 hint.']);
});

test('the day decides what has ended', async () => {
  const { run } = withModel(lintBaseText({ '/recommendations/0/validUntil': '2027-12-31' }));
  const ended = async (day: string) => {
    const { exit, out } = await run('model', 'lint', 'model.json', '--date', day, '--json');
    const { findings }: { findings: { code: string }[] } = JSON.parse(out);
    return [exit, findings.map(({ code }) => code)];
  };
  expect(await ended('2027-01-01')).toEqual([0, []]);
  expect(await ended('2027-12-31')).toEqual([0, ['recommendation.expires-soon']]);
  expect(await ended('2028-01-01')).toEqual([1, ['recommendation.expired']]);
});

test('programs get findings and numbers', async () => {
  const line = withModel('');
  line.input = lintBaseText({ '/questions/4/core': false });
  const { exit, out } = await line.run('model', 'lint', '-', '--json', ...date);
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toEqual({
    valid: true,
    date: '2026-11-26',
    errors: 0,
    warnings: 1,
    hints: 0,
    findings: [
      {
        code: 'core.none',
        severity: 'warning',
        pointer: '/categories/2',
        line: expect.any(Number),
        column: 5,
        message: 'The category “security” has no core question and is missing from the quick check.',
        suggestion: 'Mark at least one of its questions with “core”: true.',
      },
    ],
  });
});

test('a model that is not valid is told what model validate tells', async () => {
  const { run } = withModel(smallModelText({ '/rules/0/when/is': 'nnoe' }));
  const [linted, validated] = [await run('model', 'lint', 'model.json'), await run('model', 'validate', 'model.json')];
  expect(linted).toEqual(validated);
  expect([linted.exit, linted.out.includes('Did you mean “none”?')]).toEqual([1, true]);
  const json = await run('model', 'lint', 'model.json', '--json');
  expect(json).toEqual(await run('model', 'validate', 'model.json', '--json'));
});

test.each([
  [['missing.json'], 'missing.json cannot be read: '],
  [['model.json', '--lang', 'fr'], '--lang is "fr": expected de or en. Example: --lang de'],
  [
    ['model.json', '--date', '31.03.2027'],
    '--date is "31.03.2027": expected a day as YYYY-MM-DD. Example: --date 2027-03-31',
  ],
  [['model.json', '--date', '2027-02-30'], '--date is "2027-02-30": expected a day as YYYY-MM-DD.'],
])('%j is used wrongly', async (args, sentence) => {
  const { exit, out, err } = await withModel(lintBaseText()).run('model', 'lint', ...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
});
