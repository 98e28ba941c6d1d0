// `npm run check`: everything but the tests. All steps run; the output of those that fail is shown.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  /** Arguments for node. */
  readonly args: readonly string[];
}

const tsc = (name: string): Step => ({
  name: `types of ${name}`,
  args: ['node_modules/typescript/bin/tsc', '--project', `tsconfig.${name}.json`, '--pretty', 'false'],
});

const steps: readonly Step[] = [
  {
    name: 'format and lint',
    args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings'],
  },
  ...['model', 'server', 'widget', 'widget-test', 'journeys'].map(tsc),
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  {
    name: 'architecture',
    args: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.config.ts', 'test/architecture.test.ts'],
  },
  { name: 'widget and server build', args: ['.ci/build.ts'] },
  { name: 'bundle budget', args: ['node_modules/size-limit/bin.js'] },
];

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

function run(args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(chunks).toString().trim() }));
  });
}

const failed: string[] = [];
for (const { name, args } of steps) {
  const begin = performance.now();
  const { ok, output } = await run(args);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${ok ? 'ok    ' : 'failed'}  ${name} (${seconds} s)`);
  if (!ok) {
    failed.push(name);
    console.log(`${output.replace(/^/gm, '        ')}\n`);
  }
}
console.log(failed.length === 0 ? 'Everything is in order.' : `Not in order: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
