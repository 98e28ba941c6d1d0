import type { EarlierTranslate } from '../../../messages/earlier-messages.ts';
import type { Frame } from '../frame.ts';

/** A frame with the texts of what was answered last time. */
export interface EarlierFrame extends Frame {
  readonly say: EarlierTranslate;
}
