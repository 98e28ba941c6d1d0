import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive, type PartInfo } from 'lit/directive.js';

/** Contents that nobody has asked for yet, in the order of the page. */
const waiting = new Set<WhenOpenedDirective>();
let idle = false;

class WhenOpenedDirective extends AsyncDirective {
  #draw: () => unknown = () => nothing;
  #shown = false;
  #watched = false;

  constructor(part: PartInfo) {
    super(part);
    waiting.add(this);
    fillWhenIdle();
  }

  override render(_draw: () => unknown): unknown {
    return noChange;
  }

  override update(part: ChildPart, [draw]: [() => unknown]): unknown {
    this.#draw = draw;
    if (this.#shown) return draw();
    if (!this.#watched) this.#watch(part.parentNode);
    return noChange;
  }

  override disconnected(): void {
    waiting.delete(this);
  }

  override reconnected(): void {
    if (this.#shown) return;
    waiting.add(this);
    fillWhenIdle();
  }

  show(): void {
    waiting.delete(this);
    if (this.#shown) return;
    this.#shown = true;
    this.setValue(this.#draw());
  }

  /** A click comes before the disclosure opens; a script or the search in the page opens it without one. */
  #watch(details: Node): void {
    this.#watched = true;
    details.addEventListener('click', () => this.show(), { once: true });
    details.addEventListener('toggle', () => this.show(), { once: true });
  }
}

/**
 * The content of a closed `<details>`, as its direct child: drawn when it is opened, else piece by piece once the browser has nothing
 * better to do, so that the page itself is there at once and a search still finds everything.
 */
export const whenOpened = directive(WhenOpenedDirective);

/** Draws everything that still waits; before printing. */
export function showAllWaiting(): void {
  for (const content of waiting) content.show();
}

function fillWhenIdle(): void {
  if (idle) return;
  idle = true;
  const later = globalThis.requestIdleCallback ?? ((fill: () => void) => setTimeout(fill, 100));
  later((deadline?: IdleDeadline) => {
    idle = false;
    do {
      const [next] = waiting;
      if (!next) return;
      next.show();
    } while (deadline && deadline.timeRemaining() > 5);
    fillWhenIdle();
  });
}
