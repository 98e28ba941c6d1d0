import type { Locator, Page } from 'playwright-core';

/** The conversation as somebody with a mouse goes through it, in German. */
export class CheckWalk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async search(town: string): Promise<void> {
    await this.page.getByLabel('Name Ihrer Kommune').fill(town);
    await this.button('Suchen').click();
    await this.page.getByRole('radio', { name: new RegExp(`^${town}`) }).check();
  }

  /** Begins for a town and returns the access code that is shown. */
  async begin(town: string): Promise<string> {
    await this.search(town);
    await this.button('Mit dieser Kommune beginnen').click();
    await this.button('Zu den Fragen').waitFor();
    const shown = await this.text();
    await this.button('Zu den Fragen').click();
    return shown.match(/(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}/)?.[0] ?? '';
  }

  /** Everything the element shows, as text. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const parts = document.querySelector('reifegrad-check')?.shadowRoot?.children ?? [];
      return [...parts].map((part) => (part instanceof HTMLElement ? part.innerText : '')).join('\n');
    });
  }

  /** The question that is asked now. */
  question(): Locator {
    return this.page
      .locator('fieldset')
      .filter({ has: this.page.locator('legend').getByRole('heading') })
      .last();
  }

  /** The sentence of the result that tells the level. */
  level(): Locator {
    return this.page.getByRole('heading', { name: /Stufe\s[1-5]\svon\s5/ });
  }

  /** Answers the current question with an option counted from 0, or a number; returns its heading. */
  async answer(choice: number): Promise<string> {
    const question = this.question();
    const heading = await question.locator('legend').innerText();
    const number = question.locator('input[inputmode="numeric"]');
    const boxes = question.getByRole('checkbox');
    const radios = question.getByRole('radio');
    if ((await number.count()) > 0) await number.fill(String(choice));
    else if ((await boxes.count()) > 1) await boxes.nth(Math.min(choice, (await boxes.count()) - 2)).check();
    else await radios.nth(Math.min(choice, (await radios.count()) - 1)).check();
    await this.button('Weiter').click();
    return heading;
  }

  /** Answers to the end and opens the review; returns how many questions were asked. */
  async answerAll(choice: (index: number) => number, ending = 'Verbindlich abgeben'): Promise<number> {
    const next = this.button('Weiter');
    const review = this.button('Antworten prüfen');
    for (let index = 0; index < 200; index += 1) {
      await next.or(review).first().waitFor();
      if ((await review.count()) > 0) {
        await review.click();
        await this.button(ending).waitFor();
        return index;
      }
      await this.answer(choice(index));
    }
    throw new Error('The conversation does not end.');
  }
}
