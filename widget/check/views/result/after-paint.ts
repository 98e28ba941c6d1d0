import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Where no frame comes, this many milliseconds have to do. */
const longest = 200;

class AfterPaintDirective extends AsyncDirective {
  #draw: () => unknown = () => nothing;
  #painted = false;
  #waiting = false;

  override render(draw: () => unknown): unknown {
    this.#draw = draw;
    if (document.hidden) this.#painted = true;
    if (this.#painted) return draw();
    this.#wait();
    return noChange;
  }

  override reconnected(): void {
    if (!this.#painted) this.#wait();
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    const timer = setTimeout(this.#show, longest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(this.#show);
    });
  }

  #show = (): void => {
    this.#waiting = false;
    if (this.#painted || !this.isConnected) return;
    this.#painted = true;
    this.setValue(this.#draw());
  };
}

/** What lies below the first screen: drawn right after that has been painted; at once in a page that nobody sees. */
export const afterPaint = directive(AfterPaintDirective);
