import { expect } from 'chai';
import { waitingTurns } from '../../../widget/check/views/result/waiting-turns.ts';
import { until } from '../support/until.ts';

/** Frames come when the test says so: a page that is not in front has none. */
let painting: (FrameRequestCallback | undefined)[] = [];
const { requestAnimationFrame, cancelAnimationFrame } = globalThis;

beforeEach(() => {
  painting = [];
  globalThis.requestAnimationFrame = (callback) => painting.push(callback);
  globalThis.cancelAnimationFrame = (handle) => void delete painting[handle - 1];
});

afterEach(() => {
  Object.assign(globalThis, { requestAnimationFrame, cancelAnimationFrame });
});

/** A frame, and what is done right after it. */
async function frame(): Promise<void> {
  for (const callback of painting.splice(0)) callback?.(0);
  // Timers of one length come in the order in which they were set.
  await new Promise((resolve) => setTimeout(resolve));
}

function tasks(...names: string[]) {
  const ran: string[] = [];
  return { ran, tasks: names.map((name) => () => void ran.push(name)) };
}

describe('waiting turns', () => {
  it('come one a frame, in the order in which they were asked for', async () => {
    const turns = waitingTurns();
    const { ran, tasks: all } = tasks('first', 'second', 'third');
    for (const task of all) turns.wait(task);
    expect(ran).to.deep.equal([]);
    await frame();
    expect(ran).to.deep.equal(['first']);
    await frame();
    expect(ran).to.deep.equal(['first', 'second']);
    await frame();
    expect(ran).to.deep.equal(['first', 'second', 'third']);
    expect(painting).to.deep.equal([]);
  });

  it('come once, however often they were asked for, and not for who has left', async () => {
    const turns = waitingTurns();
    const { ran, tasks: all } = tasks('first', 'second', 'third');
    for (const task of [...all, ...all]) turns.wait(task);
    turns.leave(all[1] ?? (() => {}));
    await frame();
    await frame();
    await frame();
    expect(ran).to.deep.equal(['first', 'third']);
  });

  it('come for what a turn asks for itself', async () => {
    const turns = waitingTurns();
    const { ran, tasks: inner } = tasks('inner');
    turns.wait(() => {
      ran.push('outer');
      for (const task of inner) turns.wait(task);
    });
    await frame();
    expect(ran).to.deep.equal(['outer']);
    await frame();
    expect(ran).to.deep.equal(['outer', 'inner']);
  });

  it('come all at once where no frame comes, and not again with a late one', async () => {
    const turns = waitingTurns();
    const { ran, tasks: all } = tasks('first', 'second');
    for (const task of all) turns.wait(task);
    await until(() => ran.length > 0);
    expect(ran).to.deep.equal(['first', 'second']);
    await frame();
    expect(ran).to.deep.equal(['first', 'second']);
  });
});
