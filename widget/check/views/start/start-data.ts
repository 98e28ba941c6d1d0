import type { Municipality } from '../../../../model/contract/survey.ts';
import type { Text } from '../../../../model/format/model-file.ts';
import type { FailureNotice } from '../failure-text.ts';

export interface StartData {
  readonly introduction: Text;
  readonly questions: number;
  readonly minutes: { readonly from: number; readonly to: number };
  readonly entry: 'open' | 'code' | 'none';
  readonly query: string;
  readonly matches: { readonly municipalities: readonly Municipality[]; readonly more: boolean } | null;
  readonly busy: 'searching' | 'entering' | null;
  readonly failure: FailureNotice | null;
  readonly scope: string;
}
