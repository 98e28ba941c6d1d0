import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Draws one part of the page again without the rest. */
export interface Redrawer {
  /** Nothing happens while the part is not on the page. */
  redraw(): void;
  /** Set by the part while it is there. */
  take: (redraw: () => void) => void;
}

export function redrawer(): Redrawer {
  let draw = (): void => {};
  return {
    redraw: () => draw(),
    take: (redraw) => {
      draw = redraw;
    },
  };
}

class RedrawnDirective extends AsyncDirective {
  #draw: () => unknown = () => undefined;

  override render(by: Redrawer, draw: () => unknown): unknown {
    this.#draw = draw;
    by.take(this.#redraw);
    return draw();
  }

  #redraw = (): void => {
    if (this.isConnected) this.setValue(this.#draw());
  };
}

/** Content that its redrawer can draw again by itself: so that typing in one section leaves the others alone. */
export const redrawn = directive(RedrawnDirective);
