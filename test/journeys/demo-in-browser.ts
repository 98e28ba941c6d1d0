import { type Demo, startDemo } from './demo-process.ts';
import { type SiteInBrowser, siteInBrowser } from './site-in-browser.ts';

export interface DemoInBrowser extends Pick<SiteInBrowser<Demo>, 'open'> {
  demo(): Demo;
}

/** A demo and a browser for all tests of a file. */
export function demoInBrowser(): DemoInBrowser {
  const { served, open } = siteInBrowser(startDemo);
  return { demo: served, open };
}
