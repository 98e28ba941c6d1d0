import type { ResultTranslate } from '../../messages/result-messages.ts';
import type { Frame } from './frame.ts';

/** What the views from the review on write with besides. */
export interface ClosingFrame extends Frame {
  readonly say: ResultTranslate;
}
