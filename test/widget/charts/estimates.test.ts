import { expect } from 'chai';
import { render } from 'lit';
import { type Course, course, courseSpan } from '../../../widget/charts/course.ts';
import { estimateSeries } from '../../../widget/charts/estimate-series.ts';
import { shareEnd } from '../../../widget/charts/share-row.ts';

describe('what estimates are drawn with', () => {
  it('differs in shape, dash or filling, not by colour or size alone', () => {
    const looks = Object.values(estimateSeries).map(({ shape, dash, filled }) => `${shape} ${dash} ${filled}`);
    expect(new Set(looks).size).to.equal(looks.length);
  });
});

describe('a scale of shares', () => {
  it('ends at the next round number that holds all of them', () => {
    expect([[], [3], [20], [21, 5], [50], [81], [100]].map(shareEnd)).to.deep.equal([20, 20, 20, 40, 60, 100, 100]);
  });
});

describe('the scale of a course', () => {
  const even = [0, 20, 40, 60, 80];

  it('shows the whole levels that its points lie in', () => {
    expect(courseSpan([36, 39], even)).to.deep.equal({ from: 20, to: 40 });
    expect(courseSpan([36, 41], even)).to.deep.equal({ from: 20, to: 60 });
    expect(courseSpan([40], even)).to.deep.equal({ from: 40, to: 60 });
    expect(courseSpan([0, 100], even)).to.deep.equal({ from: 0, to: 100 });
  });

  it('is never narrower than a fifth of all points, nor cuts off what was linked beyond them', () => {
    expect(courseSpan([51, 52], [0, 50, 55, 60, 90])).to.deep.equal({ from: 35, to: 55 });
    expect(courseSpan([3], [0, 5, 10, 20, 40])).to.deep.equal({ from: 0, to: 20 });
    expect(courseSpan([-3, 10], even)).to.deep.equal({ from: -3, to: 20 });
    expect(courseSpan([90, 104], even)).to.deep.equal({ from: 80, to: 104 });
  });
});

describe('a course', () => {
  function drawn(points: Course['points']): HTMLElement {
    const place = document.createElement('div');
    render(course({ points, thresholds: [0, 20, 40, 60, 80], label: 'x' }), place);
    return place;
  }
  const at = (place: Element, selector: string, name: string) =>
    [...place.querySelectorAll(selector)].map((each) => each.getAttribute(name));

  it('joins linked points only, and marks a revision between its waves', () => {
    const place = drawn([
      { native: 30, chained: null, breakBefore: true },
      { native: 35, chained: 35, breakBefore: false },
      { native: 40, chained: 38, breakBefore: true },
      { native: 41, chained: null, breakBefore: false },
    ]);
    expect([at(place, '.path', 'x1'), at(place, '.path', 'x2')]).to.deep.equal([['37.5%'], ['62.5%']]);
    expect(at(place, '.break', 'x1')).to.deep.equal(['50%']);
    expect(at(place, '[data-point] > .mark', 'x')).to.deep.equal(['12.5%', '37.5%', '62.5%', '62.5%', '87.5%']);
    expect([...place.querySelectorAll('.value')].map((value) => value.textContent)).to.deep.equal([
      '30',
      '35',
      '40',
      '38',
      '41',
    ]);
  });

  it('draws more points higher', () => {
    const place = drawn([
      { native: 25, chained: 25, breakBefore: false },
      { native: 35, chained: 35, breakBefore: false },
    ]);
    const [low = '', high = ''] = at(place, '[data-point] > .mark', 'y');
    expect(Number(high)).to.be.lessThan(Number(low));
  });

  it('draws a single wave', () => {
    expect(at(drawn([{ native: 25, chained: 25, breakBefore: true }]), '.mark', 'x')).to.deep.equal(['50%']);
  });
});
