import { run } from '../../../server/cli/run.ts';
import { peakMegabytes } from '../../support/peak-memory.ts';

/** Usage: `import-in-child.ts <folder> <register file> [--state 08]`: the whole command, into a new database in the folder. */
const [folder = '', ...parameters] = process.argv.slice(2);
let out = '';
const exit = await run(['registry', 'import', ...parameters, '--json'], {
  env: { DATABASE_URL: `sqlite:${folder}/register.db`, SECRET_KEY_FILE: `${folder}/secret.key` },
  folder,
  out: (text) => {
    out += text;
  },
  err: () => undefined,
  input: () => Promise.resolve(''),
  onStop: () => () => undefined,
});
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({ exit, told: JSON.parse(out), seconds: (user + system) / 1e6, peakMegabytes: peakMegabytes() }),
);
