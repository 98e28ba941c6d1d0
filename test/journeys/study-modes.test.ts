import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { studyInBrowser } from './study-in-browser.ts';
import { axeViolations } from './town-browser.ts';

const { open } = studyInBrowser();

/** The collective result with every table open. */
async function openStudy(): Promise<Page> {
  const { page } = await open('/gesamtergebnis.html');
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
