import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, findChromium } from './test/support/chromium.ts';
import { tallyReporter } from './test/support/tally-reporter.ts';

const tallyFile = process.env.REIFEGRAD_TALLY;
const progress = defaultReporter({ reportTestProgress: process.stdout.isTTY === true });

/** axe-core is no module: loaded as one it only sets the global `axe`. */
const axeAsModule = {
  name: 'axe-as-module',
  transform: ({ path, body }) =>
    path.endsWith('/axe-core/axe.js') ? `${body}\nexport default globalThis.axe;` : undefined,
};

export default {
  files: 'test/widget/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  plugins: [axeAsModule, esbuildPlugin({ ts: true, json: true, target: 'es2021', tsconfig: 'tsconfig.base.json' })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumFlags } })],
  reporters: tallyFile ? [progress, tallyReporter(tallyFile)] : [progress],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
