import { expect } from 'chai';
import { answeredAt, type Pace, secondsPerQuestion } from '../../../widget/check/conversation/pace.ts';

const pace = (seconds: readonly number[]): Pace => ({ seconds, since: 0 });

describe('the pace', () => {
  it('is the model’s until five answers have been given', () => {
    expect(secondsPerQuestion(pace([1, 1, 1, 1]), 30)).to.equal(30);
    expect(secondsPerQuestion(pace([1, 1, 1, 1, 1]), 30)).to.equal(1);
  });

  it('is the median, so that one phone call does not count', () => {
    expect(secondsPerQuestion(pace([10, 500, 20, 30, 40]), 30)).to.equal(30);
    expect(secondsPerQuestion(pace([10, 20, 30, 40, 50, 500]), 30)).to.equal(35);
  });

  it('leaves out breaks and clocks that were put back', () => {
    expect(answeredAt(pace([5]), 600_000)).to.deep.equal({ seconds: [5, 600], since: 600_000 });
    expect(answeredAt(pace([5]), 600_001)).to.deep.equal({ seconds: [5], since: 600_001 });
    expect(answeredAt(pace([5]), -1)).to.deep.equal({ seconds: [5], since: -1 });
  });
});
