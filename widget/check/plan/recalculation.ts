/** The longest that a calculation may take in the middle of a click, in milliseconds. */
const quick = 16;
/** Where no frame comes, this many milliseconds have to do. */
const longest = 200;
/** So many more may pass until the browser has nothing better to do. */
const patience = 300;

/** A calculation that follows what is wished: at once while it is quick, else in a task after the next frame. */
export interface Recalculation<Wish, Result> {
  /** Of the newest wish that has been calculated; undefined before the first. */
  readonly result: Result | undefined;
  /** True while a newer wish waits for its result. */
  readonly waiting: boolean;
  /** Calculates now if the last time was quick, else later; what is waiting then is dropped. */
  want(wish: Wish): void;
  /** Calculates when the browser has nothing better to do: for use while the page is being drawn. */
  wantLater(wish: Wish): void;
}

/**
 * @param arrived called with every result; results of an outdated wish never arrive
 * @param now milliseconds of a clock that only goes forward
 */
export function recalculation<Wish, Result>(
  calculate: (wish: Wish) => Result,
  arrived: (result: Result) => void,
  now: () => number = () => performance.now(),
): Recalculation<Wish, Result> {
  let result: Result | undefined;
  let lasted = Number.POSITIVE_INFINITY;
  let newest = 0;
  let waiting = false;
  const timed = (wish: Wish): Result => {
    const begin = now();
    const found = calculate(wish);
    lasted = now() - begin;
    return found;
  };
  const take = (found: Result): void => {
    waiting = false;
    result = found;
    arrived(found);
  };
  const wait = (wish: Wish, turn: (task: () => void) => void): void => {
    newest += 1;
    const mine = newest;
    waiting = true;
    turn(() => {
      if (mine !== newest) return;
      const found = timed(wish);
      // Drawn in a task of its own: a key that was pressed meanwhile comes first.
      setTimeout(() => {
        if (mine === newest) take(found);
      });
    });
  };
  return {
    get result() {
      return result;
    },
    get waiting() {
      return waiting;
    },
    want(wish) {
      if (lasted > quick) return wait(wish, afterFrame);
      newest += 1;
      take(timed(wish));
    },
    wantLater: (wish) => wait(wish, whenIdle),
  };
}

function whenIdle(task: () => void): void {
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run));
  afterFrame(() => {
    later(task, { timeout: patience });
  });
}

/** A task after the next frame has been painted, or soon in a page that nobody sees. */
function afterFrame(task: () => void): void {
  let due = true;
  const once = (): void => {
    if (!due) return;
    due = false;
    task();
  };
  if (document.hidden) {
    setTimeout(once);
    return;
  }
  const timer = setTimeout(once, longest);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(once);
  });
}
