import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoInBrowser } from './demo-in-browser.ts';

const { open } = demoInBrowser();

interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly text: string;
  readonly mode: string;
}

it('the whole check can be done with the keyboard alone', { timeout: 180_000 }, async () => {
  const { page, incidents } = await open('/');
  await page.getByLabel('Name Ihrer Kommune').waitFor();

  await tabTo(page, ({ tag, text }) => tag === 'INPUT' && text.startsWith('Name Ihrer Kommune'));
  await page.keyboard.type('Otterbrück');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /Otterbrück/ }).waitFor();
  await tabTo(page, ({ type }) => type === 'radio');
  await page.keyboard.press('Space');
  await press(page, 'Mit dieser Kommune beginnen');
  await page.getByRole('button', { name: 'Zu den Fragen' }).waitFor();
  await press(page, 'Zu den Fragen');

  let asked = 0;
  const review = page.getByRole('button', { name: 'Antworten prüfen', exact: true });
  for (; asked < 200; asked += 1) {
    await page.getByRole('button', { name: 'Weiter', exact: true }).or(review).first().waitFor();
    if ((await review.count()) > 0) break;
    const before = await questionHeading(page);
    const input = await tabTo(page, ({ type, mode }) => ['radio', 'checkbox'].includes(type) || mode === 'numeric');
    if (input.mode === 'numeric') {
      await page.keyboard.type('3');
    } else {
      await page.keyboard.press('Space');
      if (input.type === 'radio') {
        await page.keyboard.press('ArrowDown');
        expect(await questionHeading(page)).toBe(before);
      }
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      ([heading]) => {
        const root = document.querySelector('reifegrad-check')?.shadowRoot;
        return root?.querySelector('fieldset legend')?.textContent?.trim() !== heading;
      },
      [before],
    );
  }
  expect(asked).toBeGreaterThanOrEqual(38);

  await press(page, 'Antworten prüfen');
  await page.getByRole('button', { name: 'Verbindlich abgeben' }).waitFor();
  await press(page, 'Verbindlich abgeben');
  await page.getByRole('heading', { name: /Stufe\s[1-5]\svon\s5/ }).waitFor();
  expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
});

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, ({ tag, text }) => tag === 'BUTTON' && text === name);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is where it should be; fails when it never gets there. */
async function tabTo(page: Page, fits: (focused: Focused) => boolean): Promise<Focused> {
  const seen: string[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(focusedElement);
    if (fits(focused)) return focused;
    seen.push(`${focused.tag} ${focused.text}`);
  }
  throw new Error(`The focus never got there; it was on:\n${seen.slice(0, 60).join('\n')}`);
}

function focusedElement(): Focused {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const input = element instanceof HTMLInputElement ? element : null;
  return {
    tag: element?.tagName ?? '',
    type: input?.type ?? '',
    mode: input?.inputMode ?? '',
    text: (input?.labels?.[0] ?? element)?.textContent?.trim() ?? '',
  };
}

function questionHeading(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('reifegrad-check')?.shadowRoot?.querySelector('fieldset legend')?.textContent?.trim() ??
      '',
  );
}
