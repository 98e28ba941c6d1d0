import { expect } from 'chai';
import {
  percentUp,
  pointsDown,
  pointsExactly,
  pointsUp,
  wholeNumber,
} from '../../../widget/check/views/result/figures.ts';

describe('figures', () => {
  it('show points rounded down, so that 59.99 never reads as 60', () => {
    expect(pointsDown(5999, 'de')).to.equal('59,9');
    expect(pointsDown(6000, 'en')).to.equal('60.0');
    expect(pointsDown(0, 'de')).to.equal('0,0');
  });

  it('show what is missing rounded up', () => {
    expect(pointsUp(1, 'de')).to.equal('0,1');
    expect(pointsUp(1278, 'de')).to.equal('12,8');
  });

  it('show hundredths as they are', () => {
    expect(pointsExactly(4722, 'de')).to.equal('47,22');
    expect(pointsExactly(1, 'en')).to.equal('0.01');
  });

  it('need two thirds as 67 percent', () => expect(percentUp(6666, 'de')).to.equal('67'));

  it('group thousands as the language does', () => {
    expect(wholeNumber(1_234_567, 'de')).to.equal('1.234.567');
    expect(wholeNumber(20_000, 'en')).to.equal('20,000');
    expect(wholeNumber(999, 'de')).to.equal('999');
    expect(wholeNumber(12_345, 'cs')).to.equal('12\u00a0345');
  });
});
