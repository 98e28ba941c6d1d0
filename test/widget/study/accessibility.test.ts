import axe from 'axe-core';
import { expect } from 'chai';
import type { Study } from '../../../model/study/study.ts';
import { until } from '../support/until.ts';
import { clear, fakeServer, type MountedStudy, mount } from './mounted-study.ts';
import { someStudy, twoPopulations } from './study-fixture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Way = (width: number) => Promise<MountedStudy>;

const failing = (replies: Record<string, unknown>, state: string): Way => {
  return async (width) => {
    const study = await mount({
      width,
      fetcher: fakeServer(replies).fetcher,
      attributes: { endpoint: 'https://check.example.org' },
    });
    await until(() => study.element.matches(`:state(${state})`));
    await study.element.updateComplete;
    return study;
  };
};

const long = 'Digitale Verwaltungsdienstleistungsinfrastrukturentwicklung';
const longNames: Study = {
  ...someStudy,
  title: { de: `Erhebung der ${long}` },
  categories: someStudy.categories.map((category) => ({ ...category, title: { de: long } })),
};

const ways: Readonly<Record<string, Way>> = {
  'with everything there is': (width) => mount({ width, study: someStudy }),
  'in English': async (width) => {
    const study = await mount({ width, study: someStudy, language: 'en' });
    await until(() => study.text('.sentence').startsWith('Collective'));
    return study;
  },
  'with two populations': (width) => mount({ width, study: twoPopulations }),
  'with a census': (width) => mount({ width, study: twoPopulations, attributes: { population: 'counties' } }),
  'with very long names': (width) => mount({ width, study: longNames }),
  'in the dark': async (width) => {
    const study = await mount({ width, study: someStudy });
    study.element.style.colorScheme = 'dark';
    return study;
  },
  'without a study': failing({ '/api/v1/survey': { study: null } }, 'absent'),
  'without a server': failing({ '/api/v1/survey': 'unreachable' }, 'failing'),
};

describe('the study for everybody', function () {
  this.timeout(30_000);
  afterEach(clear);

  for (const [name, way] of Object.entries(ways)) {
    for (const width of [320, 1280]) {
      it(`has no violation ${name} at ${width} pixels, and nothing sticks out`, async () => {
        const study = await way(width);
        for (const details of study.root.querySelectorAll('details')) details.open = true;
        const { violations, passes, inapplicable } = await axe.run(study.element, {
          runOnly: tags,
          rules: { 'target-size': { enabled: true }, region: { enabled: false } },
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
        expect([...passes, ...inapplicable].map(({ id }) => id)).to.include('target-size');
        expect(stickingOut(study)).to.deep.equal([]);
      });
    }
  }

  it('clips nothing with wider spacing of letters, words and lines', async () => {
    const study = await mount({ width: 320, study: someStudy });
    study.element.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    for (const details of study.root.querySelectorAll('details')) details.open = true;
    expect(stickingOut(study)).to.deep.equal([]);
  });

  it('shows every table whole where a tablet is held upright, and two averages over most of the width', async () => {
    const { all, find } = await mount({ width: 728, study: someStudy });
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    const cut = all('.scroller').filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(cut.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([]);
    const share = (selector: string) =>
      find(`${selector} .line-drawing`).getBoundingClientRect().width / find(selector).getBoundingClientRect().width;
    expect(share('.categories .rows')).to.be.above(2 / 3);
    expect(share('.levels .rows')).to.be.below(1 / 2);
  });

  it('has no style attribute, and nothing but the chart of the course that needs a name', async () => {
    const { all } = await mount({ study: someStudy });
    expect(all('[style]')).to.deep.equal([]);
    expect(all('svg[role=img]').map((chart) => chart.classList[1])).to.deep.equal(['level-scale', 'course']);
    expect(all('svg.chart:not([aria-hidden], [role=img])')).to.deep.equal([]);
  });

  it('offers what can be pressed at least 44 pixels high', async () => {
    const { all } = await mount({ width: 320, study: twoPopulations });
    for (const target of all('button, summary, .choice label')) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    }
  });

  it('opens its tables while it is printed, and closes them again', async () => {
    const { all } = await mount({ study: someStudy });
    const open = () => all<HTMLDetailsElement>('details').map((details) => details.open);
    all<HTMLDetailsElement>('details')[0]?.setAttribute('open', '');
    dispatchEvent(new Event('beforeprint'));
    expect(open().every((state) => state)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(open().map((state, index) => state === (index === 0))).not.to.include(false);
  });
});

/** What reaches beyond the element's right edge; tables scroll in their own place. */
function stickingOut({ find, all }: MountedStudy): string[] {
  const { right } = find('.root').getBoundingClientRect();
  return all('.root *:not(.unseen, svg *, table, table *)')
    .filter((each) => each.getBoundingClientRect().right > right + 0.5)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}
