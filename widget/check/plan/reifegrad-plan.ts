/** The part of the result page that a municipality works with: the way up, what if, targets, measures, development, reports. */
export { openRoom, type Room } from './room.ts';
export { planSections } from './sections.ts';
