import './load-jitless.ts';

/** `load` for pages with a strict content security policy: nothing is compiled at run time. */
export { load } from './load.ts';
