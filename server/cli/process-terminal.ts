import { text } from 'node:stream/consumers';
import type { Terminal } from './command.ts';

/** The terminal, environment and signals of this process. */
export function processTerminal(): Terminal {
  return {
    env: process.env,
    folder: process.cwd(),
    out: (line) => process.stdout.write(line),
    err: (line) => process.stderr.write(line),
    input: () => text(process.stdin),
    onStop(stop) {
      process.on('SIGINT', stop).on('SIGTERM', stop);
      return () => process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
