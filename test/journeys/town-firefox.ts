import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../support/firefox.ts';

/** What a page must never show, collected from the moment it was opened. */
interface FirefoxIncidents {
  /** Requests to any other origin than those of the demo. */
  readonly foreignRequests: string[];
  /** Requests without a reply, or with a refusal. */
  readonly failedRequests: string[];
  /** Errors and warnings in the console, and what nobody caught. */
  readonly errors: string[];
  /** What the page's policy has blocked so far. */
  policyViolations(): Promise<readonly string[]>;
}

export interface FirefoxPage {
  readonly page: Page;
  readonly incidents: FirefoxIncidents;
}

export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: ensureFirefox(), headless: true, timeout: 60_000 });
}

/** A page in a context of its own that watches for requests elsewhere, policy violations and errors. */
export async function openInFirefox(
  browser: Browser,
  address: string,
  origins: readonly string[],
): Promise<FirefoxPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const foreignRequests: string[] = [];
  const failedRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // Firefox draws some controls with a font that lies in its own style sheet as a data address.
    if (protocol !== 'data:' && !origins.includes(origin)) foreignRequests.push(request.url());
  });
  page.on('requestfailed', (request) => failedRequests.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) failedRequests.push(`${response.url()} ${response.status()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = [];
    Reflect.set(globalThis, 'violations', violations);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(address);
  const policyViolations = () => page.evaluate(() => Reflect.get(globalThis, 'violations') as string[]);
  return { page, incidents: { foreignRequests, failedRequests, errors, policyViolations } };
}

export interface Focused {
  readonly tag: string;
  /** Of an input, such as `radio`. */
  readonly type: string;
  readonly text: string;
}

/** Presses Tab until what is wanted has the focus, inside whatever shadow roots. */
export async function tabTo(page: Page, wanted: (focused: Focused) => boolean): Promise<Focused> {
  const passed: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return { tag: element?.localName ?? '', type: element?.getAttribute('type') ?? '', text };
    });
    if (wanted(focused)) return focused;
    passed.push(`${focused.tag} ${focused.text}`);
  }
  throw new Error(`The Tab key led only to:\n${passed.join('\n')}`);
}

/** How far the page is too wide, and what of the element reaches beyond its right edge; tables scroll in their own place. */
export function stickingOut(page: Page, tag: string): Promise<{ readonly page: number; readonly parts: string[] }> {
  return page.evaluate((name) => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const element = document.querySelector(name);
    const right = element?.getBoundingClientRect().right ?? 0;
    const parts = [...(element?.shadowRoot?.querySelectorAll('*:not(style, .unseen, svg *, table, table *)') ?? [])];
    const beyond = parts.filter((part) => part.getBoundingClientRect().right > right + 0.5);
    return { page: scrollWidth - clientWidth, parts: beyond.map(({ outerHTML }) => outerHTML.slice(0, 200)) };
  }, tag);
}
