import { expect, it } from 'vitest';
import { studyInBrowser } from './study-in-browser.ts';
import { axeViolations, overflowAt } from './town-browser.ts';

const { open } = studyInBrowser();

it('the collective result stands on a page of another origin under a strict policy, and asks nobody else', async () => {
  const { page, incidents } = await open('/gesamtergebnis.html');
  await page.getByText('Gesamtergebnis der Teilnehmer: Stufe 2 von 5, Grundlegend digital.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflowAt(page, 320)).toBe(0);
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});

it('the same page in English fetches its words from the same server', async () => {
  const { page, incidents } = await open('/result.html');
  await page.getByText('Collective result of those who took part: level 2 of 5, Basic.').waitFor();
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});

it('the keyboard alone chooses the population, opens a table and reaches the files', async () => {
  const { page } = await open('/gesamtergebnis.html');
  await page.getByRole('radio', { name: 'Gemeinden' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Gesamtergebnis aller 44 Landkreise: Stufe 3 von 5, Ausbauend digital.').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByText(/^Gesamtergebnis der Teilnehmer/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Anteil der Gemeinden je Stufe' }).waitFor();
  const files = page.getByRole('link', { name: 'Tabelle (CSV)' });
  for (let turn = 0; turn < 30 && !(await files.evaluate((link) => link.matches(':focus'))); turn += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await files.evaluate((link) => link.matches(':focus'))).toBe(true);
});

it('paper shows every table whole, and nothing to press', async () => {
  const { page } = await open('/gesamtergebnis.html');
  await page.getByText(/^Gesamtergebnis der Teilnehmer/).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
  const tables = page.getByRole('table');
  expect(await tables.count()).toBe(9);
  for (const table of await tables.all()) {
    const cut = await table.evaluate((element) => {
      const place = element.parentElement;
      return { visible: element.checkVisibility(), beyond: place ? place.scrollWidth - place.clientWidth : 0 };
    });
    expect(cut).toEqual({ visible: true, beyond: 0 });
  }
  expect(await page.locator('reifegrad-study summary:visible, reifegrad-study input:visible').count()).toBe(0);
});
