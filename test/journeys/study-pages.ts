import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { censusPopulation, someStudy } from '../widget/study/study-fixture.ts';
import { type StudyServer, serveStudy } from './study-server.ts';
import { launchBrowser, openTownPage, type TownPage } from './town-browser.ts';

/** Serves a study of both populations, with trend, during all tests of a file; what is returned opens a page by its path. */
export function studyPages(): (path: string) => Promise<TownPage> {
  let served: StudyServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    served = await serveStudy({ ...someStudy, populations: [...someStudy.populations, censusPopulation] });
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return async (path) => {
    if (!served || !browser) throw new Error('Nothing is served.');
    return openTownPage(browser, `${served.pages}${path}`, [served.pages, served.server]);
  };
}
