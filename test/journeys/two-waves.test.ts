import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { development } from '../../model/contract/development.ts';
import { resultReply } from '../../model/contract/result.ts';
import { load } from '../../model/format/load.ts';
import { CheckWalk } from './check-walk.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { axeViolations, overflowAt, type TownPage } from './town-browser.ts';

const { demo, open } = demoInBrowser();
const { model } = load(readFileSync(new URL('../../model/reifegrad-kommunal.json', import.meta.url), 'utf8'));
/** How a page may be seen. */
const modes = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'light' },
  { forcedColors: 'active', colorScheme: 'dark' },
  { forcedColors: 'none', media: 'print', colorScheme: 'light' },
] as const;
let town: TownPage;
let walk: CheckWalk;
let code = '';

beforeAll(async () => {
  town = await open('/');
  walk = new CheckWalk(town.page);
});

/** What the demo says of the town's past, asked by its new access code. */
const ownDevelopment = async () => development.parse(await asked('development'));

async function asked(path: string): Promise<unknown> {
  const api = `${demo().server}/api/v1`;
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-journey-through-two-waves-of-the-town' };
  const body = JSON.stringify({ code });
  const session = await (await fetch(`${api}/sessions`, { method: 'POST', headers, body })).json();
  const authorization = `Bearer ${Object(session).token}`;
  return (await fetch(`${api}/assessment/${path}`, { headers: { authorization } })).json();
}

/** Opens everything that can be opened, and lets what waits for that be drawn. */
async function openAll(): Promise<void> {
  await town.page.locator('reifegrad-check').evaluate((element) => {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
}

describe('a town that takes part for the second time', () => {
  it('shows its code of then below the new one, and is told what it brings', async () => {
    const { page } = town;
    await walk.search('Otterbrück');
    await walk.button('Mit dieser Kommune beginnen').click();
    await walk.button('Zu den Fragen').waitFor();
    code = (await walk.text()).match(/(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}/)?.[0] ?? '';
    const past = await page.locator('main > p code').innerText();
    expect(past).not.toBe(code);
    await page.getByLabel('Zugangscode von damals').fill(past.toLowerCase());
    expect(await axeViolations(page)).toEqual([]);
    await walk.button('Antworten von damals holen').click();
    await page.getByText('werden Ihnen bei jeder Frage angeboten').waitFor();
    await walk.button('Zu den Fragen').click();
  });

  it('is offered its answer of then, which axe has nothing against', async () => {
    await town.page.getByText(/^Beim letzten Mal, Erhebung Herbst 2025/).waitFor();
    expect(await axeViolations(town.page)).toEqual([]);
  });

  it('confirms what still holds with one press each, and changes what a measure has brought', async () => {
    const [made] = (await ownDevelopment()).measures;
    const question = model?.question.get(made?.question ?? '');
    if (question?.kind !== 'single') throw new Error('The first measure is about a question with one answer.');
    const best = question.options.find(({ points }) => points === 100)?.text['de'];
    const confirm = walk.button(/^Gilt noch/);
    const end = walk.button('Antworten prüfen');
    let [confirmed, improved] = [0, 0];
    for (let index = 0; index < 200; index += 1) {
      await walk.button('Weiter').or(end).first().waitFor();
      if ((await end.count()) > 0) break;
      if (
        await walk
          .question()
          .getByRole('heading', { name: question.text['de'] ?? '' })
          .count()
      ) {
        await walk
          .question()
          .getByRole('radio', { name: best ?? '', exact: true })
          .check();
        await walk.button('Weiter').click();
        improved += 1;
      } else if ((await confirm.count()) > 0) {
        await confirm.click();
        confirmed += 1;
      } else await walk.answer(0);
    }
    expect(improved).toBe(1);
    expect(confirmed).toBeGreaterThan(70);
    await end.click();
    await walk.button('Verbindlich abgeben').click();
    await walk.level().waitFor();
  }, 240_000);

  it('sees what the measure has brought, and that the rest is no change to rely on', async () => {
    const { waves, changes, measures } = await ownDevelopment();
    expect(waves.map(({ id }) => id)).toEqual(['herbst-2025', 'herbst-2026']);
    expect(changes).toMatchObject([{ comparable: true, overall: { verdict: 'none' } }]);
    expect(measures[0]?.measured?.effect).toBeGreaterThanOrEqual(measures[0]?.expected ?? 0);
    expect(measures[1]?.measured?.effect).toBe(0);
  });

  it('reads on the page what each measure has brought, and that nothing else has changed for sure', async () => {
    const { page } = town;
    const { measures } = await ownDevelopment();
    const list = page.getByRole('region', { name: 'Maßnahmen' });
    await list.getByText('gemessen').first().waitFor();
    const told = await list.innerText();
    for (const { title } of measures) expect(told).toContain(title);
    await page
      .getByText(/keine belastbare Veränderung/)
      .first()
      .waitFor();
  });

  it('reads of the cheapest way what the interface tells of it', async () => {
    const { page } = town;
    const { way } = resultReply.parse(await asked('result'));
    if (way.kind !== 'found') throw new Error('From here a way leads up.');
    const [first] = way.ways;
    const section = page.getByRole('region', { name: `Der günstigste Weg zu Stufe ${way.target}` });
    await section.locator('.way-step').first().waitFor();
    expect(await section.locator('.way-step').count()).toBe(first?.steps.length);
    const german = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const points = german.format(Math.floor((first?.score ?? 0) / 10) / 10);
    expect(await section.innerText()).toContain(points);
  });

  it('has a page that axe finds nothing on, in any colours and on paper, and that a narrow screen holds', async () => {
    const { page } = town;
    await openAll();
    expect(await overflowAt(page, 320)).toBe(0);
    for (const mode of modes) {
      await page.emulateMedia(mode);
      expect(await axeViolations(page), JSON.stringify(mode)).toEqual([]);
    }
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  }, 240_000);

  it('takes the paper for the council along', async () => {
    const { page } = town;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('region', { name: 'Berichte und Daten' }).getByRole('button', { name: /PDF/ }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const path = await download.path();
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('never left the two origins, broke the policy or met an error', () => {
    expect(town.incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
  });
});
