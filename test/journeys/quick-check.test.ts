import { expect, it } from 'vitest';
import { CheckWalk } from './check-walk.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { axeViolations, overflowAt } from './town-browser.ts';

const { open } = demoInBrowser();

/** Answers until there is nothing to ask; returns the questions in the order they were asked. */
async function answerToEnd(walk: CheckWalk, ending: string): Promise<string[]> {
  const asked: string[] = [];
  const end = walk.page.getByRole('heading', { name: ending });
  for (let index = 0; index < 200; index += 1) {
    await walk.button('Weiter').or(end).first().waitFor();
    if ((await end.count()) > 0) return asked;
    asked.push(await walk.answer(1 + (index % 3)));
  }
  throw new Error('The conversation does not end.');
}

it('a quick check is reloaded, shows its result, and is widened without a question asked twice', {
  timeout: 240_000,
}, async () => {
  const { page, incidents } = await open('/');
  const submissions: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/submission')) submissions.push(request.url());
  });
  const walk = new CheckWalk(page);
  await page.getByRole('radio', { name: /^Schnellcheck/ }).check();
  await walk.begin('Otterbrück');

  const quick: string[] = [];
  for (let index = 0; index < 4; index += 1) quick.push(await walk.answer(2));
  await page.getByText('Gespeichert', { exact: true }).first().waitFor();
  const place = await walk.question().locator('legend').innerText();
  await page.reload();
  await walk.button('Weiter').waitFor();
  expect(await walk.question().locator('legend').innerText()).toBe(place);
  expect(await walk.text()).toContain('Otterbrück · Schnellcheck');

  quick.push(...(await answerToEnd(walk, 'Das waren die Kernfragen')));
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflowAt(page, 320)).toBe(0);
  await walk.button('Ergebnis des Schnellchecks ansehen').click();
  await walk.level().waitFor();
  await page.getByText('Im Schnellcheck gibt es keinen Vergleich').waitFor();
  expect(await page.getByLabel(/Vergleichen mit/).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflowAt(page, 320)).toBe(0);

  await walk.button('Zum vollen Check erweitern').click();
  const full = await answerToEnd(walk, 'Das waren alle Fragen');
  expect(full.length).toBeGreaterThan(0);
  expect(new Set([...quick, ...full]).size).toBe(quick.length + full.length);

  await page.reload();
  await page.getByRole('heading', { name: 'Das waren alle Fragen' }).waitFor();
  expect(submissions).toEqual([]);
  await walk.button('Antworten prüfen').click();
  await walk.button('Verbindlich abgeben').click();
  await page.getByRole('heading', { name: 'Abgegeben' }).waitFor();
  await walk.level().waitFor();
  expect(submissions).toHaveLength(1);
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});

it('a quick check without a server has its result in the browser and sends nothing', async () => {
  const { page, incidents } = await open('/offline.html');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  const walk = new CheckWalk(page);
  await page.getByRole('radio', { name: /^Schnellcheck/ }).check();
  await walk.button('Check beginnen').click();
  const quick = await answerToEnd(walk, 'Das waren die Kernfragen');
  await walk.button('Ergebnis des Schnellchecks ansehen').click();
  await walk.level().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Das waren die Kernfragen' }).waitFor();
  await walk.button('Zum vollen Check erweitern').click();
  await walk.button('Weiter').waitFor();
  expect(quick).not.toContain(await walk.question().locator('legend').innerText());
  expect(sent).toEqual([]);
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});
