import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { configurationFrom } from '../../../server/configuration.ts';
import { jsonLog } from '../../../server/log.ts';
import { start } from '../../../server/main.ts';

/**
 * The real server, configured by the environment. Its modules are loaded at once; at the line `start` it starts and writes its
 * address. When its input ends it is gone without any closing.
 */
const { configuration, problems } = configurationFrom(process.env, null);
if (configuration === null) throw new Error(problems.join('\n'));
flushCompileCache();
process.stdout.write('loaded\n');
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'start') throw new Error(`Unknown line: ${line}`);
  const { address } = await start(configuration, {
    log: jsonLog('error', Date.now, (entry) => process.stderr.write(entry)),
    watch: () => () => undefined,
    widgetFolder: 'none',
  });
  process.stdout.write(`${address}\n`);
}
process.exit(0);
