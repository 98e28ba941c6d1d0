import { expect } from 'chai';
import type { Kept } from '../../../widget/check/machine/services.ts';
import { answerShelf } from '../../../widget/check/services/answer-shelf.ts';
import { claimKey, sessionMemory } from '../../../widget/check/services/session-memory.ts';

const throwing = (): Storage => {
  throw new DOMException('no', 'SecurityError');
};

const nothing: Kept = { token: null, owner: null, queue: [], scope: 'full' };

describe('the memory of an instance', () => {
  afterEach(() => sessionStorage.clear());

  it('keeps token and queue in the session storage, and nothing in the local one', async () => {
    const kept = { token: 't', owner: '08', queue: [], scope: 'core' as const };
    sessionMemory('a').write(kept);
    await Promise.resolve();
    expect(sessionMemory('a').read()).to.deep.equal(kept);
    expect(sessionMemory('b').read().token).to.equal(null);
    expect(localStorage).to.have.length(0);
  });

  it('reads what was kept without a scope as a full check', () => {
    sessionStorage.setItem('a', JSON.stringify({ token: 't', owner: '08', queue: [] }));
    expect(sessionMemory('a').read()).to.deep.equal({ token: 't', owner: '08', queue: [], scope: 'full' });
  });

  it('leaves nothing where there is nothing to keep', async () => {
    const memory = sessionMemory('a');
    memory.write({ ...nothing, token: 't' });
    expect(memory.read().token).to.equal('t');
    memory.write(nothing);
    await Promise.resolve();
    expect(sessionStorage).to.have.length(0);
  });

  it('survives a storage that throws, and one that holds nonsense', () => {
    const memory = sessionMemory('a', throwing);
    memory.write({ ...nothing, token: 't' });
    expect(memory.read()).to.deep.equal(nothing);
    sessionStorage.setItem('a', '{');
    expect(sessionMemory('a').read().queue).to.deep.equal([]);
  });

  it('has a key of its own beside another instance, and the same one after a reload', () => {
    const first = claimKey('x');
    const second = claimKey('x');
    expect([first.key, second.key]).to.deep.equal(['x', 'x#2']);
    first.release();
    expect(claimKey('x').key).to.equal('x');
  });
});

describe('the shelf of answers without a server', () => {
  afterEach(() => sessionStorage.clear());
  const answer = {
    question: 'a',
    value: { kind: 'dontKnow' as const },
    note: '',
    evidence: '',
    revision: 1,
    author: 'owner',
    at: '2026-01-01T00:00:00.000Z',
  };

  it('keeps one answer a question for its version of the model', () => {
    const shelf = answerShelf('s');
    shelf.keep('1', answer);
    shelf.keep('1', { ...answer, revision: 2 });
    expect(answerShelf('s').read('1').answers).to.deep.equal([{ ...answer, revision: 2 }]);
    expect(answerShelf('s').read('2').answers).to.deep.equal([]);
  });

  it('works without storage', () => {
    const shelf = answerShelf('s', throwing);
    shelf.keep('1', answer);
    shelf.submit('1', '2026-01-02T00:00:00.000Z');
    expect(shelf.read('1')).to.deep.include({ receipt: { hash: '', at: '2026-01-02T00:00:00.000Z' } });
  });
});
