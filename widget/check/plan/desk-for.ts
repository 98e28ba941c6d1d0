import type { ResultPage } from '../views/result/result-page.ts';
import type { Desk } from './desk.ts';
import { serverDesk } from './server-desk.ts';
import { tabDesk } from './tab-desk.ts';

/** The server's desk where there is a server, else one in this tab. */
export function deskFor(page: ResultPage): Desk {
  return page.entrance ? serverDesk(page.entrance) : tabDesk(page.model);
}
