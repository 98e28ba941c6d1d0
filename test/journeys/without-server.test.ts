import { expect, it } from 'vitest';
import { CheckWalk } from './check-walk.ts';
import { demoInBrowser } from './demo-in-browser.ts';

const { open } = demoInBrowser();

it('the element with only a model file scores in the browser, sends nothing and breaks no policy', async () => {
  const { page, incidents } = await open('/offline.html');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  const walk = new CheckWalk(page);
  await walk.button('Check beginnen').click();
  await walk.answerAll((index) => 1 + (index % 3), 'Ergebnis anzeigen');
  await walk.button('Ergebnis anzeigen').click();
  await walk.level().waitFor();
  expect(await page.getByLabel(/Vergleichen mit/).count()).toBe(0);
  expect(sent).toEqual([]);
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});
