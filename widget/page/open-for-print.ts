import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { showAllWaiting } from './when-opened.ts';

class OpenForPrintDirective extends AsyncDirective {
  #element: Element | undefined;
  #opened: readonly HTMLDetailsElement[] = [];
  #listening = false;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    this.#element = element;
    if (!this.#listening) this.reconnected();
    return noChange;
  }

  override disconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#listening = false;
  }

  override reconnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
    this.#listening = true;
  }

  #open = (): void => {
    showAllWaiting();
    this.#opened = [...(this.#element?.querySelectorAll('details') ?? [])].filter(
      (details) => !details.open && !details.classList.contains('more'),
    );
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}

/**
 * Opens every disclosure inside the element while the page is printed, but for the rest of long lists (`.more`), and closes those
 * again that were closed.
 */
export const openForPrint = directive(OpenForPrintDirective);
