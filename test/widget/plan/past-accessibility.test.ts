import axe from 'axe-core';
import { expect } from 'chai';
import '../../../widget/check/plan/reifegrad-plan.ts';
import { someStudy } from '../study/study-fixture.ts';
import { onlyThisWave, type PastOptions, pastServer, somePast } from './past-server.ts';
import { button, clear, type PlanOptions, type PlanShown, showPlan, the, until } from './plan-fixture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const studies = { '2026': someStudy };
const [first, last] = somePast.changes;
if (!first || !last) throw new Error('There are two changes.');
const incomparable = { ...last, comparable: false, overall: null, categories: [], answers: [] };
const closed: PastOptions = { development: onlyThisWave, earlier: { access: 'proof-needed', waves: [] } };

interface State {
  readonly options: () => PlanOptions;
  readonly act?: (shown: PlanShown) => Promise<void>;
}

const failing = (): PlanOptions => {
  const server = pastServer();
  server.fails({ status: 0, code: 'network' });
  return { server, loaded: false };
};

const states: Readonly<Record<string, State>> = {
  'with three waves and everybody beside them': { options: () => ({ server: pastServer({ studies }) }) },
  'with waves that cannot be compared, in English': {
    options: () => ({
      server: pastServer({ studies, development: { ...somePast, changes: [first, incomparable] } }),
      language: 'en',
    }),
  },
  'with the first wave': { options: () => ({ server: pastServer({ development: onlyThisWave }) }) },
  'with a code that was refused': {
    options: () => ({ server: pastServer({ ...closed, proof: { status: 403, code: 'session.code-refused' } }) }),
    async act({ section }) {
      the<HTMLInputElement>(section('development'), '#development-code').value = 'abcd';
      button(section('development'), 'Zeigen').click();
      await until(() => section('development').querySelector('.past-problem') !== null);
    },
  },
  'where nothing could be loaded': { options: failing },
  'with a report that is being made': {
    options: () => ({ server: pastServer({ studies }), receipt: null }),
    async act({ section, server }) {
      server.holds();
      button(section('reports'), 'PDF').click();
      await until(() => section('reports').querySelector('[aria-disabled]') !== null);
    },
  },
  'with a report that could not be made': {
    options: () => ({ server: pastServer({ studies }) }),
    async act({ section, server }) {
      server.fails({ status: 503, code: 'server.busy' });
      button(section('reports'), 'PDF').click();
      await until(() => section('reports').querySelector('.report-problem') !== null);
    },
  },
  'without a server': { options: () => ({ tab: true }) },
};

describe('development and reports', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clear();
  });

  for (const [state, { options, act }] of Object.entries(states)) {
    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`have no violation ${state} at ${width} pixels, ${scheme}, everything opened, and nothing sticks out`, async function () {
        this.timeout(30_000);
        document.documentElement.style.colorScheme = scheme;
        const shown = await showPlan({ ...options(), width });
        const sections = [shown.section('development'), shown.section('reports')];
        await until(() => sections[0]?.querySelector('.past > .hint') === null);
        await act?.(shown);
        dispatchEvent(new Event('beforeprint'));
        for (const section of sections) {
          const { violations } = await axe.run(section, { runOnly: tags, rules: { 'target-size': { enabled: true } } });
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
          expect(section.scrollWidth).to.be.at.most(section.clientWidth);
        }
        dispatchEvent(new Event('afterprint'));
      });
    }
  }
});
