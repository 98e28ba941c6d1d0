import type { Bilingual } from '../../format/bilingual.ts';
import { contentTexts } from './lint-texts-of-content.ts';
import { ruleTexts } from './lint-texts-of-rules.ts';

/** `error`: results are wrong or something can never be; `warning`: most likely a mistake; `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** How grave a finding is, what its author is told, and how to mend it; `{name}` stands for a detail. */
export interface LintText {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly suggestion: Bilingual;
}

/** Everything that the lint can find. */
export const lintTexts = { ...ruleTexts, ...contentTexts } as const;

export type LintCode = keyof typeof lintTexts;
