import { html, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';
import { placeLink } from './place-link.ts';
import type { ResultPage } from './result-page.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
}

class ContentsDirective extends AsyncDirective {
  #page: ResultPage | undefined;
  #place: ParentNode | undefined;
  #entries: readonly Entry[] = [];
  #observer: MutationObserver | undefined;

  override render(_page: ResultPage): unknown {
    return this.#draw();
  }

  override update(part: ChildPart, [page]: [ResultPage]): unknown {
    this.#page = page;
    this.#place = part.parentNode instanceof Element ? part.parentNode : undefined;
    if (!this.#observer) this.reconnected();
    // What is drawn with this page is in its place when the rendering is over.
    queueMicrotask(this.#look);
    return this.#draw();
  }

  override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override reconnected(): void {
    const place = this.#place;
    if (!(place instanceof Node)) return;
    this.#observer = new MutationObserver(this.#look);
    this.#observer.observe(place, { childList: true });
  }

  #look = (): void => {
    const headings = this.#place?.querySelectorAll(':scope > .section > .heading[id]') ?? [];
    const entries = [...headings].map(({ id, textContent }) => ({ id, title: textContent?.trim() ?? '' }));
    if (JSON.stringify(entries) === JSON.stringify(this.#entries) || !this.isConnected) return;
    this.#entries = entries;
    this.setValue(this.#draw());
  };

  #draw(): unknown {
    if (!this.#page || this.#entries.length < 2) return nothing;
    return html`<nav class="contents" aria-labelledby="result-contents">
      <p class="contents-title" id="result-contents" tabindex="-1">${this.#page.say('contents.title')}</p>
      <ul>
        ${this.#entries.map(({ id, title }) => html`<li>${placeLink([id], title)}</li>`)}
      </ul>
    </nav>`;
  }
}

/** Links to the sections there are beside it (Auf dieser Seite), those that arrive later among them. */
export const contents = directive(ContentsDirective);
