import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { someStudy, twoPopulations } from '../widget/study/study-fixture.ts';
import { type StudyServer, serveStudy } from './study-server.ts';
import { axeViolations, launchBrowser, openTownPage } from './town-browser.ts';

let served: StudyServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  served = await serveStudy({
    ...twoPopulations,
    populations: [...someStudy.populations, ...twoPopulations.populations.slice(1)],
  });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The collective result with every table open. */
async function openStudy(): Promise<Page> {
  if (!served || !browser) throw new Error('Nothing is served.');
  const { page } = await openTownPage(browser, `${served.pages}/gesamtergebnis.html`, [served.pages, served.server]);
  await page.getByText(/^Gesamtergebnis der Teilnehmer/).waitFor();
  await page.locator('reifegrad-study').evaluate((element) => {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  return page;
}

it('axe finds nothing in forced colours, light or dark', async () => {
  const page = await openStudy();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
});

it('axe finds nothing on paper, for a reader in the dark too', async () => {
  const page = await openStudy();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await axeViolations(page, [320, 680]), colorScheme).toEqual([]);
  }
});
