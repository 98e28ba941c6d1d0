import { expect, it } from 'vitest';
import { CheckWalk } from './check-walk.ts';
import { demoInBrowser } from './demo-in-browser.ts';

const { demo, open } = demoInBrowser();

it('loses no answer when the server is killed in the middle, and none that was given meanwhile', async () => {
  const { page, incidents } = await open('/');
  const walk = new CheckWalk(page);
  const code = await walk.begin('Otterbrück');
  const questions: string[] = [];
  for (let index = 0; index < 8; index += 1) questions.push(await walk.answer(1));

  await demo().kill();
  for (let index = 0; index < 3; index += 1) questions.push(await walk.answer(1));
  await page
    .getByText(/Antworten? wart/)
    .first()
    .waitFor();

  const begun = performance.now();
  await demo().restart();
  expect(performance.now() - begun).toBeLessThan(5_000);
  await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
  await page.getByText('Gespeichert', { exact: true }).first().waitFor();

  await page.reload();
  await walk.button('Weiter').waitFor();
  const talk = await walk.text();
  expect(questions.filter((question) => !talk.includes(question))).toEqual([]);

  const elsewhere = await open('/');
  await elsewhere.page.getByLabel('Zugangscode').fill(code.toLowerCase().replaceAll('-', ' '));
  await elsewhere.page.getByRole('button', { name: 'Bogen öffnen' }).click();
  const other = new CheckWalk(elsewhere.page);
  await other.button('Weiter').waitFor();
  const there = await other.text();
  expect(questions.filter((question) => !there.includes(question))).toEqual([]);
  expect(incidents.policyViolations).toEqual([]);
});
