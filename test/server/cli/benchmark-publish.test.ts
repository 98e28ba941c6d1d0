import { expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';

test('a benchmark without enough contributions is not published, and says so', async () => {
  const line = commandLine();
  await line.run('wave', 'list');
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'There is no wave w1: reifegrad wave list\n',
  });
  await line.run('wave', 'create', 'w1', '--title', 'x');
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'Wave w1 has not been opened yet.\n',
  });
  await line.run('wave', 'open', 'w1');
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 0,
    out: 'Nothing was published: no group has 5 contributions; 0 count in all.\n',
  });
});
