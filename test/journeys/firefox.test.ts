import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Study } from '../../model/study/study.ts';
import { type Demo, startDemo } from './demo-process.ts';
import { type FirefoxPage, launchFirefox, openInFirefox, stickingOut, tabTo } from './town-firefox.ts';

let demo: Demo | undefined;
let browser: Browser | undefined;

// Where Firefox has to be installed first, that takes its time.
beforeAll(async () => {
  browser = await launchFirefox();
  demo = await startDemo();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

function running(): { readonly demo: Demo; readonly browser: Browser } {
  if (!demo || !browser) throw new Error('The demo and Firefox run only during the tests.');
  return { demo, browser };
}

function open(path: string): Promise<FirefoxPage> {
  const { pages, server } = running().demo;
  return openInFirefox(running().browser, `${pages}${path}`, [pages, server]);
}

async function incidentsOf({ incidents }: FirefoxPage) {
  return { ...incidents, policyViolations: await incidents.policyViolations() };
}
const none = { foreignRequests: [], failedRequests: [], errors: [], policyViolations: [] };

async function published(): Promise<Study> {
  const api = `${running().demo.server}/api/v1`;
  const { study } = await (await fetch(`${api}/survey`)).json();
  return (await fetch(`${api}/studies/${study}`)).json();
}

it('Firefox shows the collective result of another origin with the numbers of the server', async () => {
  const opened = await open('/gesamtergebnis.html');
  const { page } = opened;
  await page.waitForSelector('>>> .facts');
  const shown = await page.evaluate(() => {
    const root = document.querySelector('reifegrad-study')?.shadowRoot;
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      title: text(root?.querySelector('#study-title')),
      sentence: text(root?.querySelector('.sentence')),
      facts: [...(root?.querySelectorAll('.facts dd') ?? [])].slice(0, 3).map(text),
    };
  });
  const { title, levels, populations } = await published();
  const population = populations[0];
  if (!population) throw new Error('The demo has published nothing about municipalities.');
  const { averageMunicipality: state, participation } = population;
  const level = levels.find((one) => one.level === state.level);
  expect(shown.title).toBe(title['de']);
  expect(shown.sentence).toContain(`Stufe ${state.level} von ${levels.length}, ${level?.title['de']}`);
  expect(shown.facts.map((fact) => fact.match(/\d+/g)?.map(Number))).toEqual([
    [state.overall.mean, 100],
    [state.overall.low, state.overall.high],
    [participation.respondents, participation.frame],
  ]);
  expect(await incidentsOf(opened)).toEqual(none);
});

it('the keyboard alone opens every table in Firefox, and nothing sticks out at 320 pixels', async () => {
  const opened = await open('/gesamtergebnis.html');
  const { page } = opened;
  await page.setViewport({ width: 320, height: 900 });
  await page.waitForSelector('>>> .facts');
  const closed = () => page.$$eval('>>> details:not([open])', (all) => all.length);
  const tables = await page.$$eval('>>> table', (all) => all.length);
  expect(tables).toBeGreaterThanOrEqual(5);
  expect(await closed()).toBe(tables);
  for (let table = 0; table < tables; table += 1) {
    await tabTo(page, ({ tag }) => tag === 'summary');
    await page.keyboard.press(table % 2 === 0 ? 'Enter' : ' ');
    expect(await closed()).toBe(tables - table - 1);
  }
  expect(await brokenWords(page)).toEqual([]);
  const hidden = await page.$$eval('>>> table', (all) => all.filter((table) => !table.checkVisibility()).length);
  expect(hidden).toBe(0);
  expect(await stickingOut(page, 'reifegrad-study')).toEqual({ page: 0, parts: [] });
  expect(await incidentsOf(opened)).toEqual(none);
});

it('the check begins in Firefox by keyboard, on a page of another origin, at 320 pixels', async () => {
  const opened = await open('/');
  const { page } = opened;
  await page.setViewport({ width: 320, height: 900 });
  await page.waitForSelector('>>> form input');
  expect(await stickingOut(page, 'reifegrad-check')).toEqual({ page: 0, parts: [] });
  await tabTo(page, ({ tag, type }) => tag === 'input' && type !== 'radio');
  await page.keyboard.type('Otterbrück');
  await page.keyboard.press('Enter');
  await page.waitForSelector('>>> input[type=radio][name$=municipality]');
  await tabTo(page, ({ type }) => type === 'radio');
  await page.keyboard.press(' ');
  await tabTo(page, ({ text }) => text === 'Mit dieser Kommune beginnen');
  await page.keyboard.press('Enter');
  await page.waitForSelector('>>> ::-p-text(Zu den Fragen)');
  await tabTo(page, ({ text }) => text === 'Zu den Fragen');
  await page.keyboard.press('Enter');
  await page.waitForSelector('>>> fieldset legend');
  expect(await stickingOut(page, 'reifegrad-check')).toEqual({ page: 0, parts: [] });
  expect(await incidentsOf(opened)).toEqual(none);
});

/** Words of the sentence on top that are told on two lines although they would fit on one. */
function brokenWords(page: Page): Promise<readonly string[]> {
  return page.$eval('>>> .sentence', (sentence) => {
    const range = document.createRange();
    return [...sentence.childNodes].flatMap((node) =>
      [...(node.nodeValue ?? '').matchAll(/(?<!\p{L})\p{L}{1,14}(?!\p{L})/gu)].flatMap(({ 0: word, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    );
  });
}
