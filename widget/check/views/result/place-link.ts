import { html, type TemplateResult } from 'lit';

/**
 * A link to a place on the page. A shadow root hides its ids from the address bar, so what the place is folded into is opened, and
 * the place focused, by hand.
 *
 * @param places ids from the outside in: disclosures to open, the last one the place itself; of a disclosure its summary
 */
export function placeLink(places: readonly string[], name: unknown): TemplateResult {
  const open = (event: Event): void => {
    event.preventDefault();
    if (event.currentTarget instanceof Node) goTo(event.currentTarget.getRootNode(), places);
  };
  return html`<a href="#${places.at(-1)}" @click=${open}>${name}</a>`;
}

function goTo(root: Node, places: readonly string[]): void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  let reached: HTMLElement | null = null;
  for (const id of places) {
    const place = root.getElementById(id);
    if (!place) continue;
    reached = place instanceof HTMLDetailsElement ? opened(place) : place;
  }
  if (!reached) return;
  reached.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  reached.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}

function opened(details: HTMLDetailsElement): HTMLElement {
  if (!details.open) {
    details.open = true;
    // The browser tells of it in a task of its own; what waits for that is needed now.
    details.dispatchEvent(new Event('toggle'));
  }
  return details.querySelector('summary') ?? details;
}
