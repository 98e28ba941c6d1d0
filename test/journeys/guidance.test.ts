import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CheckWalk } from './check-walk.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { axeViolations } from './town-browser.ts';

const { open } = demoInBrowser();
const guidance = '**/api/v1/models/*?part=guidance*';

/** What the page has fetched from the server, in the order it asked for it. */
async function fetched(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return addresses.flatMap((address) => {
    const [, path] = /\/(?:widget\/v1|api\/v1)\/(.*)$/.exec(address) ?? [];
    return path === undefined ? [] : [path.replace(/-[\w-]{8}\.js$/, '.js').replace(/\d+\.\d+\.\d+/, 'VERSION')];
  });
}

it('two files, the survey and one part of the model come before the start screen, and what explains questions after it', async () => {
  const { page } = await open('/');
  await page.getByLabel('Name Ihrer Kommune').waitFor();
  await expect.poll(() => fetched(page)).toHaveLength(5);
  const [entry, ...rest] = await fetched(page);
  expect(entry).toBe('reifegrad-check.js');
  expect(rest.slice(0, 2).sort()).toEqual(['reifegrad-talk.js', 'survey']);
  expect(rest.slice(2)).toEqual(['models/VERSION?part=conversation&lang=de', 'models/VERSION?part=guidance&lang=de']);
});

it('questions are asked without what explains them, and a text that did not come is tried again in its place', async () => {
  const { page, incidents } = await open('/');
  await page.route(guidance, (route) => route.abort());
  await page.reload();
  const walk = new CheckWalk(page);
  await walk.begin('Otterbrück');
  await walk.answer(2);
  await page.getByText('Gespeichert', { exact: true }).first().waitFor();

  const reason = walk.question().locator('details').filter({ hasText: 'Warum fragen wir?' });
  await reason.locator('summary').click();
  const retry = reason.getByRole('button', { name: 'Noch einmal versuchen' });
  await retry.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.unroute(guidance);
  await retry.click();
  await retry.waitFor({ state: 'detached' });
  await reason.getByText('Wird geladen …').waitFor({ state: 'detached' });
  expect((await reason.locator('.disclosed').innerText()).length).toBeGreaterThan(20);
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});
