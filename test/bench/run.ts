import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parts } from './parts/list.ts';
import { describeMachine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { progress } from './report/progress.ts';
import type { Part } from './report/ratio.ts';
import { benchSettings } from './settings.ts';

/**
 * `npm run bench [-- <part> …] [--name <name>]` measures the parts that are named, or all of them, and writes
 * `results/<name>.json` and `.md`. An error in any reply ends it with code 1; a goal that is missed is told, no more.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string', default: 'latest' } },
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0 || !/^[a-z0-9][a-z0-9.-]*$/.test(values.name)) {
  progress(
    `npm run bench [-- <part> …] [--name <name>]   Parts: ${Object.keys(parts).join(', ')}. Names: a-z, 0-9, - and .`,
  );
  process.exit(2);
}
// Leaving by `exit` takes temporary files along; servers end when this process is gone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const settings = benchSettings(process.env);
const machine = await describeMachine();
const done: Part[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  progress(`\n${name} …`);
  done.push(await measure(settings));
}
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const report = markdown(machine, done);
writeFileSync(join(folder, `${values.name}.json`), `${JSON.stringify({ machine, settings, parts: done }, null, 2)}\n`);
writeFileSync(join(folder, `${values.name}.md`), report);
console.log(report);
