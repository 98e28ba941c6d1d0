import { clear, type Options, type Shown, show, words } from '../result/result-fixture.ts';
import { until } from '../support/until.ts';
import { type PlanServer, planServer } from './plan-server.ts';
// Loaded beforehand, so that no test waits for the chunk.
import '../../../widget/check/plan/reifegrad-plan.ts';

export { clear, words } from '../result/result-fixture.ts';
export { until } from '../support/until.ts';

/** The first page of a file takes longest; no test has to wait for it. */
before(async function () {
  this.timeout(20_000);
  await showPlan();
  clear();
});

/** What waits in vain says so after five seconds; a busy machine alone fails no test. */
beforeEach(function () {
  this.currentTest?.timeout(10_000);
});

export interface PlanShown extends Shown {
  readonly server: PlanServer;
  readonly root: ShadowRoot;
  /** The section of that name, `way`, `what-if`, `targets`, `measures`, `development` or `reports`. */
  readonly section: (name: string) => HTMLElement;
  /** What has the focus within the page. */
  readonly focused: () => Element | null;
  /** What the page's live region says now. */
  readonly announced: () => string;
}

export interface PlanOptions extends Options {
  readonly server?: PlanServer;
  /** Pixels; default 1000. */
  readonly width?: number;
  /** True keeps the plan in this tab, without a server. */
  readonly tab?: boolean;
  /** False does not wait for the plan itself. */
  readonly loaded?: boolean;
}

/** The result page with its plan, as the element shows it; the desk is the server's, and the server is in memory. */
export async function showPlan(options: PlanOptions = {}): Promise<PlanShown> {
  const { server = planServer(), width = 1000, tab = false, loaded = true, ...rest } = options;
  const shown = await show({ ...rest, ...(tab ? {} : { entrance: server.entrance }) }, width);
  const { host, page } = shown;
  await until(() => page.querySelector('.section.reports') !== null);
  if (loaded) await until(() => page.querySelector('.section.measures :is(.hint.loading, .effect-soon)') === null);
  const root = host.shadowRoot;
  if (!root) throw new Error('The page stands in no shadow root.');
  return {
    ...shown,
    server,
    root,
    section(name) {
      const found = page.querySelector<HTMLElement>(`.section.${name}`);
      if (!found) throw new Error(`There is no section ${name}.`);
      return found;
    },
    focused: () => root.activeElement,
    announced: () => words(document.querySelector('[data-reifegrad="announcer"]')),
  };
}

/** The only element of that selector; its absence fails the test. */
export function the<T extends Element = HTMLElement>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The button whose words begin like that; its absence fails the test. */
export function button(within: ParentNode, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) => words(one).startsWith(name));
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** Writes into a field or chooses in a select as a person would. */
export function fill(within: ParentNode, selector: string, value: string): void {
  const field = the<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(within, selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
