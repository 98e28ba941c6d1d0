/** Focuses the first of the ids there is, without the browser's jump, then scrolls as little as shows the whole of it. */
export function moveFocus(root: Node, ids: readonly string[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const element = ids.map((id) => root.getElementById(id)).find((found) => found !== null);
  if (!element) return;
  element.focus({ preventScroll: true });
  const whole = element.closest('.now, .card, .errors') ?? element;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  whole.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
