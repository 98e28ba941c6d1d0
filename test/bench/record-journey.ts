import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckWalk } from '../journeys/check-walk.ts';
import { startDemo } from '../journeys/demo-process.ts';
import { launchBrowser, openTownPage } from '../journeys/town-browser.ts';
import { ensureChromium } from '../support/chromium.ts';
import type { RecordedJourney } from './journeys/recorded-request.ts';
import { wiretap } from './journeys/wiretap.ts';

/** `node test/bench/record-journey.ts` goes through a whole check in Chromium and writes down what the widget asked the server. */
ensureChromium();
const browser = await launchBrowser();
const demo = await startDemo();
try {
  const { page } = await openTownPage(browser, 'about:blank', []);
  const recorded = await wiretap(page, demo.server);
  await page.goto(`${demo.pages}/`);
  const walk = new CheckWalk(page);
  await walk.begin('Otterbrück');
  await walk.answerAll((index) => 1 + (index % 3));
  await walk.button('Verbindlich abgeben').click();
  await walk.level().waitFor();
  await page.waitForLoadState('networkidle');
  const journey: RecordedJourney = {
    title: 'A whole check: from the first page to the result',
    recorded: new Date().toISOString().slice(0, 10),
    requests: recorded(),
  };
  const folder = join(import.meta.dirname, 'journeys');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'whole-check.json'), `${JSON.stringify(journey, null, 2)}\n`);
  console.log(`${journey.requests.length} requests written to test/bench/journeys/whole-check.json`);
} finally {
  await browser.close();
  await demo.close();
}
