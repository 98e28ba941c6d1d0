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
      (details) => !details.open && !details.parentElement?.closest('.more'),
    );
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}

/**
 * Opens every disclosure inside the element while the page is printed, and closes those again that were closed. The rest of a long
 * list (`.more`) is printed as a list: what its entries are, not what is folded into them.
 */
export const openForPrint = directive(OpenForPrintDirective);
