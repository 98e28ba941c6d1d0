import { describe, expect, test } from 'vitest';
import type { Publication, QuestionSummary } from '../../../model/benchmark/publication.ts';
import { certain } from '../bounds/certain.ts';
import { observeAnswers } from './observe-answers.ts';
import type { Peers } from './peers.ts';

const first = Array.from({ length: 20 }, (_, index) => `m${index + 1}#1`);
const more = ['n1#1', 'n2#1', 'n3#1', 'n4#1', 'n5#1'];
const [october, november] = ['2026-10-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z'];
const peers: Peers = {
  groupsOf: () => [],
  membersAt: (time) => new Map([['all', time < Date.parse(november) ? first : [...first, ...more]]]),
};

function publication(number: number, asOf: string, question: QuestionSummary): Publication {
  const metrics = { overall: { mean: 50, meanIs: 'exact' as const } };
  const groups = [{ id: 'all', asOf, contributors: '20-49' as const, metrics, questions: { q: question } }];
  const model = { id: 'm', version: '1' };
  return { wave: 'w1', number, publishedAt: asOf, model, minimumGroupSize: 5, groups };
}

const everybody = () => true;
const half = publication(1, october, { mean: 50, meanIs: 'exact' });

describe('answers behind the mean of a question', () => {
  test('50 of 20 municipalities is 10 of them, since 47.5 and 52.5 percent of 20 are 9.5 and 10.5', () => {
    expect(observeAnswers([half], peers, 'q', everybody)).toMatchObject([{ members: first, low: 10, high: 10 }]);
    expect(observeAnswers([half], peers, 'other', everybody)).toEqual([]);
  });

  test('it counts those whose task it is', () => {
    const tasks = (unknown: string) => unknown < 'm2';
    // m1 and m10 to m19: 11, of which 47.5 to 52.5 percent are 5.2 to 5.8: nobody could have published that
    const [seen] = observeAnswers([half], peers, 'q', tasks);
    expect(seen).toMatchObject({ low: 6, high: 5 });
    expect(seen?.members).toHaveLength(11);
  });

  test('the ends of the scale are those of means', () => {
    const below = publication(1, october, { mean: 4, meanIs: 'below' });
    const above = publication(1, october, { mean: 96, meanIs: 'above' });
    expect(observeAnswers([below], peers, 'q', everybody)).toMatchObject([{ low: 0, high: 0 }]);
    expect(observeAnswers([above], peers, 'q', everybody)).toMatchObject([{ low: 20, high: 20 }]);
  });

  test('five who come and all say no are given away by the difference', async () => {
    // 10 of 25 are 40 percent: 37.5 to 42.5 percent of 25 are 9.4 to 10.6
    const renewed = publication(2, november, { mean: 40, meanIs: 'exact' });
    const { yes, no } = await certain(observeAnswers([half, renewed], peers, 'q', everybody), new Map());
    expect({ yes, no }).toEqual({ yes: [], no: more });
  });
});
