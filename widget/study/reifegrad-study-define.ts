import { ReifegradStudy } from './reifegrad-study.ts';

/** Registers the element; a page that loads the script twice keeps the first one. */
const present = customElements.get('reifegrad-study');
if (!present) {
  customElements.define('reifegrad-study', ReifegradStudy);
} else if (versionOf(present) !== ReifegradStudy.version) {
  // biome-ignore lint/suspicious/noConsole: the page's author has to know which of the two versions runs.
  console.warn(
    `reifegrad-study ${versionOf(present)} is already defined; version ${ReifegradStudy.version} of it is not used.`,
  );
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'of unknown version';
}
