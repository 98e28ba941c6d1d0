import { ReifegradCheck } from './reifegrad-check.ts';

/** Registers the element; a page that loads the script twice keeps the first one. */
const present = customElements.get('reifegrad-check');
if (!present) {
  customElements.define('reifegrad-check', ReifegradCheck);
} else if (versionOf(present) !== ReifegradCheck.version) {
  // biome-ignore lint/suspicious/noConsole: the page's author has to know which of the two versions runs.
  console.warn(
    `reifegrad-check ${versionOf(present)} is already defined; version ${ReifegradCheck.version} of it is not used.`,
  );
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'of unknown version';
}
