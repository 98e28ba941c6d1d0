import { expect, test } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { evenFigures, invented, submitInvented } from '../../support/invented-survey.ts';
import { storeBeside } from '../../support/store-beside.ts';

/** Forty towns, of which so many take part, half with 30 and half with 50 points. */
async function surveyed(participants: number): Promise<CommandLine> {
  const line = commandLine();
  await line.run('wave', 'create', 'w1', '--title', 'x', '--entry', 'open');
  await line.run('wave', 'open', 'w1');
  const towns = Array.from({ length: 40 }, (_, index) => ({
    municipality: invented(index),
    figures: index < participants ? evenFigures(index % 2 === 0 ? 30 : 50) : null,
  }));
  const store = storeBeside(line.folder);
  const municipalities = towns.map(({ municipality }) => municipality);
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'invented', municipalities });
  await submitInvented(store, 'w1', towns, Date.now());
  await store.close();
  return line;
}

test('a collective result is published once, of a closed wave, with what it says and how it was weighted', async () => {
  const line = await surveyed(30);
  const publish = (...more: string[]) => line.run('study', 'publish', 'w1', ...more);
  expect(await publish()).toMatchObject({ exit: 1, out: 'Wave w1 is not closed yet: reifegrad wave close w1\n' });
  await line.run('wave', 'close', 'w1');
  const { exit, out } = await publish();
  expect({ exit, out }).toEqual({
    exit: 0,
    out: [
      'Published the collective result of w1.',
      '30 of 40 municipalities: 40 points, 38 to 42; weighting postStratified, cells 1.',
      'Counties are left out: too few took part.',
      '',
    ].join('\n'),
  });
  expect(await publish()).toMatchObject({
    exit: 1,
    out: expect.stringMatching(/^The collective result of w1 was published at 20/),
  });
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'The collective result of w1 is published; no benchmark comes after it.\n',
  });
});

test('fewer than twenty results are too few, and a wave that is not there is named', async () => {
  const line = await surveyed(19);
  await line.run('wave', 'close', 'w1');
  expect(await line.run('study', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'Nothing was published: 19 results count, and a collective result needs 20.\n',
  });
  expect(JSON.parse((await line.run('study', 'publish', 'w1', '--json')).out)).toEqual({
    outcome: 'too-few',
    wave: 'w1',
    respondents: 19,
    needs: 20,
  });
  expect(await line.run('study', 'publish', 'w9')).toMatchObject({
    exit: 1,
    out: 'There is no wave w9: reifegrad wave list\n',
  });
});

test('another weighting is wished by name', async () => {
  const line = await surveyed(30);
  await line.run('wave', 'close', 'w1');
  expect(await line.run('study', 'publish', 'w1', '--weighting', 'equal')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('"equal" is no weighting: postStratified or raked. Example: --weighting raked'),
  });
  const { json } = {
    json: JSON.parse((await line.run('study', 'publish', 'w1', '--weighting', 'raked', '--json')).out),
  };
  expect(json).toMatchObject({ outcome: 'published', populations: ['municipalities'], withoutCounties: 'too-few' });
});

test('a benchmark names the groups with new figures, and the next one without any is none', async () => {
  const line = await surveyed(30);
  expect(await line.run('benchmark', 'publish', 'w1')).toEqual({
    exit: 0,
    out: 'Published as number 1 of w1: groups with new figures 8, contributions 30.\n',
    err: '',
  });
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 0,
    out: 'Nothing was published: since number 1 of w1 too few have come, gone or changed in any group.\n',
  });
});
