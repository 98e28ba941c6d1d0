import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Demo, startDemo } from './demo-process.ts';
import { launchBrowser, openTownPage, type TownPage } from './town-browser.ts';

export interface DemoInBrowser {
  demo(): Demo;
  /** Opens a page of the town hall, such as `/`, in a context of its own. */
  open(path: string): Promise<TownPage>;
}

/** A demo and a browser for all tests of a file. */
export function demoInBrowser(): DemoInBrowser {
  let demo: Demo | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    demo = await startDemo();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });
  const running = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('The demo runs only during the tests.');
    return one;
  };
  return {
    demo: () => running(demo),
    open: (path) => {
      const { pages, server } = running(demo);
      return openTownPage(running(browser), `${pages}${path}`, [pages, server]);
    },
  };
}
