import type { Terminal } from './command.ts';

/** Says on standard error that something is still going on, each second from the first on. */
export async function withProgress<T>(
  terminal: Terminal,
  what: string | (() => string),
  piece: Promise<T>,
): Promise<T> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    terminal.err(`${typeof what === 'string' ? what : what()}: ${seconds} s\n`);
  }, 1000);
  try {
    return await piece;
  } finally {
    clearInterval(timer);
  }
}
