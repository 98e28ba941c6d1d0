import { configurationFrom } from '../../../server/configuration.ts';
import { start } from '../../../server/main.ts';
import { startWith } from './start-with.ts';

/**
 * A server in a process of its own: the kind is its argument, the configuration its environment. It tells its address to its parent
 * and stops when the parent says so or is gone.
 */
const kind = process.argv[2];
const { configuration, problems } = configurationFrom(process.env, null);
if (configuration === null) throw new Error(problems.join('\n'));
const running = kind === 'product' ? await start(configuration) : await startWith(kind, configuration);
process.send?.(running.address);
const stop = () => {
  process.disconnect?.();
  void running.close();
};
process.once('message', stop);
process.once('disconnect', () => void running.close());
