import { censusPopulation, someStudy } from '../widget/study/study-fixture.ts';
import { type SiteInBrowser, siteInBrowser } from './site-in-browser.ts';
import { type StudyServer, serveStudy } from './study-server.ts';

/** A study of two populations, one of them with a trend, and a browser for all tests of a file. */
export function studyInBrowser(): SiteInBrowser<StudyServer> {
  return siteInBrowser(() => serveStudy({ ...someStudy, populations: [...someStudy.populations, censusPopulation] }));
}
