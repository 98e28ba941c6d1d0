import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, openTownPage, type TownPage } from './town-browser.ts';

/** The town hall's pages on one origin, and the server that they embed on another. */
interface Site {
  readonly pages: string;
  readonly server: string;
  close(): Promise<void>;
}

export interface SiteInBrowser<Served extends Site> {
  served(): Served;
  /** Opens a page of the town hall, such as `/`, in a context of its own. */
  open(path: string): Promise<TownPage>;
}

/** A site and a browser for all tests of a file. */
export function siteInBrowser<Served extends Site>(start: () => Promise<Served>): SiteInBrowser<Served> {
  let site: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await start();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const running = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('Site and browser run only during the tests.');
    return one;
  };
  return {
    served: () => running(site),
    open: (path) => {
      const { pages, server } = running(site);
      return openTownPage(running(browser), `${pages}${path}`, [pages, server]);
    },
  };
}
