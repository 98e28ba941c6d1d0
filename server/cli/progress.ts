import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import type { Terminal } from './command.ts';

/** Says on standard error that something is still going on, each second from the first on. */
export async function withProgress<T>(
  terminal: Terminal,
  what: string | (() => string),
  piece: Promise<T>,
): Promise<T> {
  const began = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000);
    terminal.err(`${typeof what === 'string' ? what : what()}: ${seconds} s\n`);
  }, 1000);
  try {
    return await piece;
  } finally {
    clearInterval(timer);
  }
}

/** Milliseconds without a pause that nobody notices. */
const unnoticed = 50;

/** Runs a computation that can pause to its end, and lets progress and signals have their turn now and then. */
export async function throughPauses<Pause, T>(
  steps: Generator<Pause, T, void>,
  seen: (pause: Pause) => void = () => undefined,
): Promise<T> {
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    seen(step.value);
    if (performance.now() - rested < unnoticed) continue;
    await othersHadTheirTurn();
    rested = performance.now();
  }
}
