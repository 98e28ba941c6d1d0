import { describe, expect, it } from 'vitest';
import { cheapestWay } from '../../../../model/action/next-level/cheapest-way.ts';
import { TooMuchWork, workUpTo } from '../../../../model/action/next-level/work.ts';
import { compile } from '../../../../model/format/compile.ts';
import { reachingRules } from '../../../support/reaching-rules.ts';

describe('a model with many rules that reach from one category into another', () => {
  it('is searched through while that can be done', () => {
    const { file, answers } = reachingRules(4);
    const up = cheapestWay(compile(file), answers, { target: 4 });
    // Level 4 begins at 60 points of 100: 480 of the 800 of all questions are ten halves of a question, of effort 3 each.
    const [first] = up.kind === 'found' ? up.ways : [];
    expect([first?.effort, first?.level, first?.score]).toEqual([30, 4, 6250]);
  });

  it('keeps the way that was found where others would take too long to find', () => {
    const { file, answers } = reachingRules(11);
    const up = cheapestWay(compile(file), answers, { target: 4 });
    // 60 points of 100: 1320 of the 2200 of all questions are 27 halves of a question, of effort 3 each.
    const ways = up.kind === 'found' ? up.ways : [];
    expect(ways.map(({ effort, level }) => [effort, level])).toEqual([[81, 4]]);
  });

  it('is given up in time where it cannot', () => {
    const { file, answers } = reachingRules(16);
    const before = process.threadCpuUsage();
    const way = cheapestWay(compile(file), answers, { target: 4 });
    const { user, system } = process.threadCpuUsage(before);
    expect(way).toEqual({ kind: 'tooComplex', target: 4 });
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});

describe('the work of a search', () => {
  it('may be as much as is allowed, and no more', () => {
    const work = workUpTo(10);
    work.spend(4);
    work.spend(6);
    expect(() => work.spend(1)).toThrow(TooMuchWork);
  });
});
