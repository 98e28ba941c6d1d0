import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Terminal } from '../../../server/cli/command.ts';
import { throughPauses, withProgress } from '../../../server/cli/progress.ts';

function heard(): { readonly terminal: Terminal; readonly lines: string[] } {
  const lines: string[] = [];
  const terminal: Terminal = {
    env: {},
    folder: '/',
    out: () => undefined,
    err: (text) => lines.push(text),
    input: () => Promise.resolve(''),
    onStop: () => () => undefined,
  };
  return { terminal, lines };
}

describe('the progress of what takes longer than a second', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is told each second, and no more when it is done', async () => {
    const { terminal, lines } = heard();
    let seen = 0;
    let finish = (_: string): void => undefined;
    const piece = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const result = withProgress(terminal, () => `counting, ${seen} so far`, piece);
    await vi.advanceTimersByTimeAsync(999);
    expect(lines).toEqual([]);
    seen = 7;
    await vi.advanceTimersByTimeAsync(1101);
    finish('done');
    expect(await result).toBe('done');
    await vi.advanceTimersByTimeAsync(5000);
    expect(lines).toEqual(['counting, 7 so far: 1 s\n', 'counting, 7 so far: 2 s\n']);
  });

  it('tells the seconds that have passed, also where nobody could tell them in between', async () => {
    const { terminal, lines } = heard();
    void withProgress(terminal, 'counting', new Promise(() => undefined));
    vi.setSystemTime(Date.now() + 4000);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toEqual(['counting: 5 s\n']);
    vi.restoreAllMocks();
  });
});

describe('a computation that pauses', () => {
  it('hands over what it returns, and tells of each pause', async () => {
    const pauses: number[] = [];
    const steps = (function* () {
      yield 1;
      yield 2;
      return 'end';
    })();
    expect(await throughPauses(steps, (pause) => pauses.push(pause))).toBe('end');
    expect(pauses).toEqual([1, 2]);
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const end = performance.now() + 10_000;
    const steps = (function* () {
      while (turns < 2 && performance.now() < end) yield;
      return turns;
    })();
    expect(await throughPauses(steps)).toBe(2);
    clearInterval(timer);
  });
});
