import type { MaturityModel } from '../../format/compiled-model.ts';
import type { IsoDate } from '../../format/model-file.ts';
import type { LintFinding, Noticed } from './finding.ts';
import { lintTexts } from './lint-texts.ts';
import { noticeCoreQuestions } from './rules/core-questions.ts';
import { noticeExplanations } from './rules/explanations.ts';
import { noticeFiring } from './rules/firing.ts';
import { noticeGarbledTexts } from './rules/garbled-texts.ts';
import { noticeIdleGates } from './rules/idle-gates.ts';
import { noticeLevels } from './rules/levels.ts';
import { noticeMarkup } from './rules/markup.ts';
import { noticeMonotonicity } from './rules/monotonicity.ts';
import { noticePlurals } from './rules/plurals.ts';
import { noticePolicy } from './rules/policy.ts';
import { noticeQuotationMarks } from './rules/quotation-marks.ts';
import { noticeReadingLevel } from './rules/reading-level.ts';
import { noticeRecommendations } from './rules/recommendations.ts';
import { noticeSameTexts } from './rules/same-texts.ts';
import { noticeTextLength } from './rules/text-length.ts';
import { noticeTranslations } from './rules/translations.ts';
import { noticeValidity } from './rules/validity.ts';
import { noticeWeights } from './rules/weights.ts';
import { type Subject, subjectOf } from './subject.ts';

const rules: readonly ((subject: Subject) => readonly Noticed[])[] = [
  noticeFiring,
  noticeMonotonicity,
  noticeLevels,
  noticeIdleGates,
  noticeWeights,
  noticeCoreQuestions,
  noticePolicy,
  noticeTranslations,
  noticePlurals,
  noticeTextLength,
  noticeReadingLevel,
  noticeMarkup,
  noticeGarbledTexts,
  noticeQuotationMarks,
  noticeSameTexts,
  noticeExplanations,
  noticeRecommendations,
  noticeValidity,
];

/**
 * What the author of a valid model wants to know before others see it: what can never happen, what is most likely a mistake, what
 * is worth a look. Never throws; for a model of any size it ends in seconds.
 *
 * @param today what has ended, and what soon will, is told by this day
 */
export function lint(model: MaturityModel, today: IsoDate): readonly LintFinding[] {
  const subject = subjectOf(model, today);
  return rules
    .flatMap((notice) => notice(subject))
    .map((noticed) => ({ ...noticed, severity: lintTexts[noticed.code].severity }));
}
