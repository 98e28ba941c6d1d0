import type { Evaluation } from '../../../../model/action/evaluation.ts';
import type { Publication } from '../../../../model/benchmark/publication.ts';
import type { Receipt } from '../../../../model/contract/assessment.ts';
import type { Municipality } from '../../../../model/contract/survey.ts';
import type { Answers } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type { IsoDate } from '../../../../model/format/model-file.ts';
import type { ResultTranslate } from '../../../messages/result-messages.ts';
import type { Entrance } from '../../../requests/entrance.ts';
import type { Send } from '../../conversation/check-event.ts';

export type { ResultTranslate } from '../../../messages/result-messages.ts';

/**
 * What the result page shows. The check itself draws title, municipality and receipt above it (headings at `headingLevel` and
 * one below), so the result's own headings begin one level below `headingLevel`.
 */
export interface ResultViewData {
  /** With its recommendations. */
  readonly model: MaturityModel;
  readonly evaluation: Evaluation;
  /** What the evaluation was made from; without it the page names points in the place of the answers that were chosen. */
  readonly answers?: Answers | undefined;
  /** True where only the core questions count, so that nothing can be compared. */
  readonly quick?: boolean | undefined;
  /** null where nothing is published, and without a server. */
  readonly publication: Publication | null;
  /** Groups this municipality belongs to, such as `size:5000`; the nearest first. */
  readonly groups: readonly string[];
  /** null without a server. */
  readonly municipality: Municipality | null;
  /** Id of the wave that was answered; null without a server. */
  readonly wave?: string | null | undefined;
  /** To plan, reports and earlier waves on the server; absent where the page keeps them itself. */
  readonly entrance?: Entrance | undefined;
  /** Shown by the check above the result; here for what is printed or derived from it. */
  readonly receipt: Receipt | null;
  /** Language of the interface, for numbers and dates. */
  readonly language: string;
  /** The language the reader would like the model's texts in. */
  readonly reading: string;
  /** The model's own fallback. */
  readonly fallback: string;
  /** Level of the check's topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /** The page's own texts, in `language`. */
  readonly t: ResultTranslate;
  readonly send: Send;
  /** Decides what has expired; default: the day it is where the browser stands. */
  readonly today?: IsoDate | undefined;
}
