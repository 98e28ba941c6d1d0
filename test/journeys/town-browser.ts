import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../support/chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page must never show, collected from the moment it was opened. */
export interface Incidents {
  /** Requests to any other origin than those of the demo. */
  readonly foreignRequests: string[];
  readonly policyViolations: string[];
  readonly errors: string[];
}

export interface TownPage {
  readonly page: Page;
  readonly incidents: Incidents;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
}

/** A page in a context of its own that watches for requests elsewhere, policy violations and errors. */
export async function openTownPage(
  browser: Browser,
  address: string,
  origins: readonly string[],
  width = 1280,
): Promise<TownPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const incidents: Incidents = { foreignRequests: [], policyViolations: [], errors: [] };
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) incidents.foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => incidents.errors.push(error.message));
  await page.exposeFunction('reportViolation', (violation: string) => incidents.policyViolations.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'reportViolation')(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, incidents };
}

/** Rules of WCAG 2.2 A and AA that axe finds broken, with the elements, at each width; the viewport is put back. */
export async function axeViolations(page: Page, widths: readonly number[] = [320, 1280]): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(axeSource);
    const results = await page.evaluate(async () => {
      const axe = Reflect.get(globalThis, 'axe');
      const { violations, passes, incomplete, inapplicable } = await axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        rules: { 'target-size': { enabled: true } },
      });
      const run = [violations, passes, incomplete, inapplicable].flat().map(({ id }: { id: string }) => id);
      return { violations, hasTargetSize: run.includes('target-size') };
    });
    if (!results.hasTargetSize) found.push('target-size was not among the rules that ran');
    for (const { id, nodes } of results.violations) {
      for (const { target } of nodes) found.push(`${width}: ${id} at ${target.flat().join(' ')}`);
    }
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** Pixels by which the page is wider than a narrow screen; the viewport is put back. */
export async function overflowAt(page: Page, width: number): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 900 });
  const overflow = await page.evaluate((most) => document.documentElement.scrollWidth - most, width);
  if (before) await page.setViewportSize(before);
  return overflow;
}
