/** Language of the nearest ancestor that names one, out through shadow roots; `de` where none does. */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang')?.toLowerCase() ?? 'de';
    node = parentOf(node);
  }
  return 'de';
}

/** Calls back whenever the language of an element may have changed; returns what ends it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const roots = new Set<Node>();
  for (let node: Node | null = element; node; node = parentOf(node)) roots.add(node.getRootNode());
  for (const root of roots) observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return () => observer.disconnect();
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
