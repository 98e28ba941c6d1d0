import { expect } from 'chai';
import { readWholeNumber } from '../../../widget/check/conversation/whole-number.ts';

describe('a whole number', () => {
  it('is read with the separators of both languages', () => {
    for (const text of ['1250', ' 1250 ', '1.250', '1,250', '1 250', '1\u202f250', '1’250', '+1250']) {
      expect(readWholeNumber(text), text).to.equal(1250);
    }
    expect(readWholeNumber('1.250.000')).to.equal(1_250_000);
    expect(readWholeNumber('−3')).to.equal(-3);
  });

  it('is never made of something else', () => {
    for (const text of ['', '12,5', '12.5', '1.25', '1.250,5', '1,250.000', '1e3', '0x10', 'zwölf', '9'.repeat(17)]) {
      expect(readWholeNumber(text), text).to.equal(null);
    }
  });
});
