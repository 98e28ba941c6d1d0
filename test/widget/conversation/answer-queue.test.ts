import { expect } from 'chai';
import {
  enqueue,
  type QueuedChange,
  stampFirst,
  unstampFirst,
} from '../../../widget/check/conversation/answer-queue.ts';

function change(key: string, question: string, revision: number | null = null): QueuedChange {
  return { key, question, value: { kind: 'dontKnow' }, note: '', evidence: '', revision };
}

describe('the queue of answers', () => {
  it('replaces a change of the same question that was never sent', () => {
    const queue = enqueue([change('1', 'a'), change('2', 'b')], change('3', 'a'));
    expect(queue).to.deep.equal([change('2', 'b'), change('3', 'a')]);
  });

  it('keeps a change that may have arrived before the one that follows it', () => {
    const queue = enqueue([change('1', 'a', 0)], change('2', 'a'));
    expect(queue).to.deep.equal([change('1', 'a', 0), change('2', 'a')]);
  });

  it('fixes the revision of the first change once', () => {
    const stamped = stampFirst([change('1', 'a'), change('2', 'b')], new Map([['a', 4]]));
    expect(stamped).to.deep.equal([change('1', 'a', 4), change('2', 'b')]);
    expect(stampFirst(stamped, new Map([['a', 9]]))).to.deep.equal(stamped);
    expect(stampFirst([change('1', 'new')], new Map())).to.deep.equal([change('1', 'new', 0)]);
  });

  it('lets go of the revision of a change that was refused', () => {
    expect(unstampFirst([change('1', 'a', 4), change('2', 'b', 1)])).to.deep.equal([
      change('1', 'a'),
      change('2', 'b', 1),
    ]);
  });
});
