import { beforeAll, describe, expect, it } from 'vitest';
import { CheckWalk } from './check-walk.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { axeViolations, type TownPage } from './town-browser.ts';

const { open } = demoInBrowser();
let town: TownPage;
let walk: CheckWalk;

beforeAll(async () => {
  town = await open('/');
  walk = new CheckWalk(town.page);
});

describe('a digital officer on the intranet, with the mouse', () => {
  it('meets a start page that axe has nothing against', async () => {
    await walk.search('Otterbrück');
    expect(await axeViolations(town.page)).toEqual([]);
  });

  it('begins for her town and gets an access code', async () => {
    expect(await walk.begin('Otterbrück')).toMatch(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  });

  it('answers one question at a time, in each kind of question without an axe violation', async () => {
    const kinds = new Set<string>();
    const look = async (index: number) => {
      const kind = await kindOfQuestion(walk);
      if (!kinds.has(kind)) expect([kind, await axeViolations(town.page)]).toEqual([kind, []]);
      kinds.add(kind);
      return 2 + (index % 2);
    };
    for (let index = 0; index < 12; index += 1) await walk.answer(await look(index));
    expect([...kinds].sort()).toEqual(['checkbox', 'number', 'radio']);
  });

  it('is told what is missing, in a summary that has the focus', async () => {
    await walk.button('Weiter').click();
    const alert = town.page.getByText('Bitte prüfen Sie Ihre Angaben');
    await alert.waitFor();
    expect(await axeViolations(town.page)).toEqual([]);
    expect(await town.page.evaluate(focusedText)).toContain('Bitte prüfen Sie Ihre Angaben');
  });

  it('checks her answers and submits', async () => {
    const asked = await walk.answerAll((index) => 1 + (index % 3));
    expect(asked).toBeGreaterThanOrEqual(26);
    expect(await axeViolations(town.page)).toEqual([]);
    await walk.button('Verbindlich abgeben').click();
  });

  it('reads her level, beside other towns, and what to do', async () => {
    const { page } = town;
    await walk.level().waitFor();
    expect(await page.getByRole('heading', { name: /Kategorien/ }).count()).toBeGreaterThan(0);
    expect(
      await page
        .getByLabel(/Vergleichen mit/)
        .locator('option')
        .count(),
    ).toBeGreaterThanOrEqual(3);
    expect(await page.getByRole('heading', { name: 'Handlungsbedarf' }).count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('never left the two origins, broke the policy or met an error', () => {
    expect(town.incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
  });

  it('still reads the same result after a reload', async () => {
    const level = await walk.level().innerText();
    await town.page.reload();
    await walk.level().waitFor();
    expect(await walk.level().innerText()).toBe(level);
  });
});

async function kindOfQuestion(walk: CheckWalk): Promise<string> {
  const question = walk.question();
  await question.waitFor();
  if ((await question.locator('input[inputmode="numeric"]').count()) > 0) return 'number';
  return (await question.getByRole('checkbox').count()) > 1 ? 'checkbox' : 'radio';
}

/** Text of the element that has the focus, through shadow roots. */
function focusedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.textContent ?? '';
}
