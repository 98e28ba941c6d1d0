import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { waitingTurns } from './waiting-turns.ts';

const turns = waitingTurns();

class AfterPaintDirective extends AsyncDirective {
  #draw: () => unknown = () => nothing;
  #painted = false;

  override render(draw: () => unknown): unknown {
    this.#draw = draw;
    if (document.hidden) this.#painted = true;
    if (this.#painted) return draw();
    turns.wait(this.#show);
    return noChange;
  }

  override disconnected(): void {
    turns.leave(this.#show);
  }

  override reconnected(): void {
    if (!this.#painted) turns.wait(this.#show);
  }

  #show = (): void => {
    if (this.#painted) return;
    this.#painted = true;
    this.setValue(this.#draw());
  };
}

/**
 * What lies below the first screen: drawn once that has been painted, part by part, so that the page answers in between; at once in
 * a page that nobody sees.
 */
export const afterPaint = directive(AfterPaintDirective);
