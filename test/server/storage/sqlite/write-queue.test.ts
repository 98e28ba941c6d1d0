import { expect, it } from 'vitest';
import { writeQueue } from '../../../../server/storage/sqlite/write-queue.ts';
import { passingTime } from './passing-time.ts';

const inTheWay = new Error('in the way');

it('whoever waited too long behind a write that gave up is refused without an attempt; whoever comes then is tried', async () => {
  const time = passingTime();
  const queue = writeQueue((error) => error === inTheWay, time);
  const attempts: string[] = [];
  let free = false;
  const write = (name: string) =>
    queue.add(() => {
      attempts.push(name);
      if (!free) throw inTheWay;
      return name;
    });
  const outcomes = await Promise.allSettled([write('first'), write('second')]);
  expect(outcomes).toEqual(Array(2).fill({ status: 'rejected', reason: inTheWay }));
  expect(new Set(attempts)).toEqual(new Set(['first']));
  free = true;
  expect(await write('third')).toBe('third');
});
