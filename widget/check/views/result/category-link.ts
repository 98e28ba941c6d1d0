import { html, type TemplateResult } from 'lit';

/** Id of the place on the page that explains a category's points. */
export function categoryPlace(category: string): string {
  return `result-category-${category}`;
}

/** A link to that place; a shadow root hides its ids from the address bar, so it is opened and focused by hand. */
export function categoryLink(category: string, name: unknown): TemplateResult {
  return html`<a href="#${categoryPlace(category)}" @click=${openPlace}>${name}</a>`;
}

function openPlace(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement)) return;
  const root = link.getRootNode();
  const place = root instanceof ShadowRoot || root instanceof Document ? root.getElementById(link.hash.slice(1)) : null;
  if (!(place instanceof HTMLDetailsElement)) return;
  place.open = true;
  place.querySelector('summary')?.focus();
}
