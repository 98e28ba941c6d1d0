import type { Municipality } from '../../../../model/contract/survey.ts';
import type { Text } from '../../../../model/format/model-file.ts';
import type { FailureNotice } from '../failure-text.ts';

/** How much there is to answer. */
export interface Expectation {
  /** At most. */
  readonly questions: number;
  /** True where it is that many, whatever is answered. */
  readonly exact: boolean;
  readonly minutes: { readonly from: number; readonly to: number };
}

export interface StartData {
  readonly introduction: Text;
  /** Of the full check. */
  readonly expectation: Expectation;
  /** null where there is no quick check to choose. */
  readonly choice: { readonly chosen: 'core' | 'full'; readonly core: Expectation } | null;
  readonly entry: 'open' | 'code' | 'none';
  readonly query: string;
  readonly matches: { readonly municipalities: readonly Municipality[]; readonly more: boolean } | null;
  readonly busy: 'searching' | 'entering' | null;
  readonly failure: FailureNotice | null;
  readonly scope: string;
}
