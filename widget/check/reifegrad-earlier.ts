import type { CSSResult } from 'lit';
// It is there already by then; naming it keeps what both draw with in its file.
import './reifegrad-talk.ts';
import { earlier } from './styles/earlier.ts';

/** The part of the element that comes only where there was a last time: its answers, and the proof that they take. */
export { earlierScreen } from './screens/earlier-screen.ts';
export const styles: readonly CSSResult[] = [earlier];
