import type { Translate } from '../../messages/translate.ts';
import type { Send } from '../conversation/check-event.ts';

/** What every view needs to write and to be heard. */
export interface Frame {
  readonly t: Translate;
  readonly send: Send;
  /** The language of the interface. */
  readonly language: string;
  /** The language the reader would like the model's texts in. */
  readonly reading: string;
  /** The model's own fallback. */
  readonly fallback: string;
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
}
