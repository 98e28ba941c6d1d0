import { expect } from 'chai';
import { backOff } from '../../../widget/check/machine/back-off.ts';

describe('the wait before another attempt', () => {
  it('grows twofold up to a minute, with jitter over all of it', () => {
    expect([1, 2, 3, 10, 1000].map((attempts) => backOff(attempts, 0.999_999, undefined))).to.deep.equal([
      1999, 3999, 7999, 59_999, 59_999,
    ]);
    expect(backOff(5, 0, undefined)).to.equal(0);
  });

  it('is never shorter than the server asks for', () => {
    expect(backOff(1, 0.5, 90)).to.equal(90_000);
    expect(backOff(10, 0.999_999, 1)).to.equal(59_999);
  });
});
