import { expect } from 'chai';
import { scalePosition } from '../../../widget/charts/scale-position.ts';

describe('the place on a scale of equal steps', () => {
  it('is the number of points where the steps are 20 points wide', () => {
    const even = [0, 20, 40, 60, 80];
    expect([0, 19, 20, 47.5, 100].map((points) => scalePosition(even, points))).to.deep.equal([0, 19, 20, 47.5, 100]);
  });

  it('stretches a narrow step and squeezes a wide one', () => {
    const uneven = [0, 50, 60, 70, 80];
    expect(scalePosition(uneven, 25)).to.equal(10);
    expect(scalePosition(uneven, 55)).to.equal(30);
    expect(scalePosition(uneven, 90)).to.equal(90);
  });
});
