import type { MessageParams } from '../../format/bilingual.ts';
import type { LintCode, Severity } from './lint-texts.ts';

/** Something in a valid model that its author wants to know, before wording and place are looked up. */
export interface LintFinding {
  readonly code: LintCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to the value. */
  readonly pointer: string;
  /** Details of message and suggestion. */
  readonly params: MessageParams;
}

/** A finding as a rule makes it; its severity goes with its code. */
export type Noticed = Omit<LintFinding, 'severity'>;
