import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { type Choose, type ComparedPage, type ComparisonChoice, comparisonOf } from './comparison.ts';
import type { ResultPage } from './result-page.ts';

type Draw = (page: ComparedPage, choose: Choose) => unknown;

class ComparingDirective extends AsyncDirective {
  #wanted: ComparisonChoice = {};
  #draw: () => unknown = () => undefined;

  override render(page: ResultPage, draw: Draw): unknown {
    this.#draw = () => draw({ ...page, comparison: comparisonOf(page, this.#wanted) }, this.#choose);
    return this.#draw();
  }

  #choose: Choose = (choice) => {
    const known: readonly unknown[] = Object.values(this.#wanted);
    if (!this.isConnected || Object.values(choice).every((one) => known.includes(one))) return;
    this.#wanted = { ...this.#wanted, ...choice };
    this.setValue(this.#draw());
  };
}

/**
 * Everything that compares, drawn with one and the same group; it remembers the group and the order that the reader chose for as
 * long as it is shown.
 */
export const comparing = directive(ComparingDirective);
