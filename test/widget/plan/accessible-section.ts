import axe from 'axe-core';
import { expect } from 'chai';
import { clear, type PlanOptions, type PlanShown, showPlan, until } from './plan-fixture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A state of a section: what the page is given, and what somebody does there. */
export type SectionState = readonly [options: () => PlanOptions, act?: (shown: PlanShown) => Promise<void>];

/** Registers a test for every state of a section, at 320 pixels in light and at 1280 pixels in dark, everything opened. */
export function accessibleIn(name: string, states: Readonly<Record<string, SectionState>>): void {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clear();
  });

  for (const [state, [options, act]] of Object.entries(states)) {
    for (const [width, scheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      it(`has no violation ${state} at ${width} pixels, ${scheme}, everything opened, and nothing sticks out`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const shown = await showPlan({ ...options(), width });
        await act?.(shown);
        await until(() => !/wird (neu )?berechnet/i.test(shown.text('.way') + shown.text('.what-if')));
        const part = shown.section(name);
        dispatchEvent(new Event('beforeprint'));
        const { violations } = await axe.run(part, { runOnly: tags, rules: { 'target-size': { enabled: true } } });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
        expect(shown.page.scrollWidth).to.be.at.most(shown.page.clientWidth);
        expect(stickingOut(part)).to.deep.equal([]);
        dispatchEvent(new Event('afterprint'));
      });
    }
  }
}

/** What can be pressed or filled in and is less than 44 pixels high. */
export function smallTargets(part: ParentNode): string[] {
  return [...part.querySelectorAll('button, summary, select, .option, input.text')]
    .filter((target) => Math.round(target.getBoundingClientRect().height) < 44)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** What reaches beyond the right edge; tables scroll in their own place. */
function stickingOut(part: HTMLElement): string[] {
  const { right } = part.getBoundingClientRect();
  return [...part.querySelectorAll('*:not(.unseen, .unseen *, svg *, table, table *)')]
    .filter((each) => each.getBoundingClientRect().right > right + 0.5)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}
