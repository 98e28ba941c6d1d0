/** Registers an element; a page that loads the script twice keeps the first one. */
export function defineOnce(name: string, element: CustomElementConstructor & { readonly version: string }): void {
  const present = customElements.get(name);
  if (!present) {
    customElements.define(name, element);
  } else if (versionOf(present) !== element.version) {
    // biome-ignore lint/suspicious/noConsole: the page's author has to know which of the two versions runs.
    console.warn(`${name} ${versionOf(present)} is already defined; version ${element.version} of it is not used.`);
  }
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'of unknown version';
}
