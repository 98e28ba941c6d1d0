/** Where no frame comes, this many milliseconds have to do. */
const longest = 200;

/** Tasks that wait for a frame of their own each. */
export interface WaitingTurns {
  /** It comes after those that wait already; nothing happens if it waits itself. */
  wait(task: () => void): void;
  leave(task: () => void): void;
}

/** After each frame that was painted, one of the tasks; all of them where no frame comes. */
export function waitingTurns(): WaitingTurns {
  const waiting = new Set<() => void>();
  let coming = false;
  const take = (most: number): void => {
    coming = false;
    for (const task of [...waiting].slice(0, most)) {
      waiting.delete(task);
      task();
    }
    if (waiting.size > 0) come();
  };
  const come = (): void => {
    if (coming) return;
    coming = true;
    const timer = setTimeout(() => {
      cancelAnimationFrame(frame);
      take(waiting.size);
    }, longest);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      // A frame is painted after its callbacks.
      setTimeout(() => take(1));
    });
  };
  return {
    wait(task) {
      waiting.add(task);
      come();
    },
    leave: (task) => void waiting.delete(task),
  };
}
