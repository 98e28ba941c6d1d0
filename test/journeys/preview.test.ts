import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWidget } from '../../.ci/build.ts';
import { smallModelFile } from '../support/small-model.ts';
import { axeViolations, launchBrowser, openTownPage } from './town-browser.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'reifegrad-preview-'));
const path = join(folder, 'model.json');
const text = JSON.stringify(smallModelFile, null, 2);
let process_: ChildProcess;
let address = '';

beforeAll(async () => {
  await buildWidget();
  writeFileSync(path, text);
  const command = ['server/cli/main.ts', 'model', 'preview', path, '--port', '0', '--json'];
  process_ = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (!process_.stdout) throw new Error('The preview has no output.');
  const [said] = await once(process_.stdout, 'data');
  ({ address } = JSON.parse(String(said)));
});

afterAll(async () => {
  const ended = once(process_, 'exit');
  process_.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  rmSync(folder, { recursive: true, force: true });
});

it('a model file is tried in the real element, follows each save, keeps the answers and tells what breaks it', async () => {
  const browser = await launchBrowser();
  try {
    const { page, incidents } = await openTownPage(browser, address, [new URL(address).origin]);
    await page.getByRole('button', { name: 'Check beginnen' }).click();
    await page.getByLabel('Nein', { exact: true }).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    writeFileSync(path, text.replace('Gibt es eine Digitalstrategie?', 'Haben Sie eine Strategie?'));
    await page.getByText('Haben Sie eine Strategie?').first().waitFor();
    await page
      .getByRole('button', { name: /^(Antwort ä|Ä)ndern/ })
      .first()
      .waitFor();
    writeFileSync(path, text.replace('"version"', '"versoin"'));
    await page.getByText('Meinten Sie „version“?').waitFor();
    await page.getByText('Haben Sie eine Strategie?').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    writeFileSync(path, text);
    await page.getByText('Gibt es eine Digitalstrategie?').first().waitFor();
    expect(incidents).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
  } finally {
    await browser.close();
  }
});
