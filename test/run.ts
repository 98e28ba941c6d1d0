// `npm test`, or `npm test -- unit widget journeys` for some of the suites.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildWidget } from '../.ci/build.ts';
import { ensureChromium } from './support/chromium.ts';
import { runSuite, type Suite, suites } from './support/suites.ts';
import { sum, type Tally } from './support/tally.ts';

const root = join(import.meta.dirname, '..');
const none: Tally = { passed: 0, failed: 0 };

async function tallyOf(suite: Suite): Promise<Tally> {
  console.log(`\n── ${suite.name} ──`);
  if (globSync('**/*.test.ts', { cwd: join(root, suite.folder) }).length === 0) {
    console.log('no tests yet');
    return none;
  }
  try {
    const env = { ...process.env };
    if (suite.needsBrowser) env['CHROMIUM_PATH'] = ensureChromium();
    if (suite.needsWidget) await buildWidget();
    return await runSuite(suite, env);
  } catch (error) {
    console.log(`The suite ${suite.name} could not run: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !suites.some((suite) => suite.name === name));
if (unknown === undefined) {
  const tallies: Tally[] = [];
  for (const suite of suites) {
    if (wanted.length === 0 || wanted.includes(suite.name)) tallies.push(await tallyOf(suite));
  }
  const total = sum(tallies);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} else {
  const names = suites.map((suite) => suite.name).join(', ');
  console.error(`There is no suite "${unknown}". The suites are: ${names}.`);
  process.exitCode = 2;
}
