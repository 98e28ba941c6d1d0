import type { CSSResult } from 'lit';
// It is there already by then; naming it keeps what both draw with in its file.
import './reifegrad-talk.ts';
import { resultStyles } from './styles/result-styles.ts';
import { review } from './styles/review.ts';

/**
 * The part of the element that comes with the review: checking, submitting, and the result. Whoever works a result out takes the
 * function from here, so that what it shares with the first file does not become a file between them.
 */
export { evaluate } from '../../model/action/evaluate.ts';
export { closingScreen } from './screens/closing-screen.ts';
export const styles: readonly CSSResult[] = [review, ...resultStyles];
