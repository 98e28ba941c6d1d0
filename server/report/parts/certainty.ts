import {
  certaintyOf,
  failingChecks,
  levelsFound,
  type StabilityCheck,
  stabilityChecks,
} from '../../../model/action/certainty.ts';
import { pointsDown, pointsUp } from '../../../model/format/points-text.ts';
import { cell, paragraph, rowName, table } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { ReportPage } from '../report-page.ts';

/** How firmly the level stands, and which of the checks says otherwise; nothing where there is no level. */
export function certaintyTexts(page: ReportPage): readonly string[] {
  if (page.evaluation.score.score === null) return [];
  if (page.quick) return [page.words.verdict.certainty.quick];
  return [certaintySentence(page), ...failingChecks(page.evaluation).map((check) => checkText(page, check))];
}

/** All four checks to look up; a third of the questions is never sure. */
export function certaintyTable(page: ReportPage): readonly Block[] {
  const { evaluation, words, quick } = page;
  const { certainty } = words.verdict;
  if (evaluation.score.score === null || quick) return certaintyTexts(page).map((text) => paragraph(text));
  const failing = failingChecks(evaluation);
  return [
    paragraph(certaintySentence(page)),
    table(
      certainty.caption,
      [
        { head: certainty.check, width: 1.4, cell: (check) => rowName(certainty.names[check]) },
        {
          head: certainty.result,
          width: 1,
          cell: (check) => cell(failing.includes(check) ? certainty.failed : certainty.passed),
        },
        { head: certainty.meaning, width: 4, cell: (check) => cell(checkText(page, check)) },
      ],
      stabilityChecks,
    ),
  ];
}

function certaintySentence({ evaluation, words }: ReportPage): string {
  const { certainty: say } = words.verdict;
  const certainty = certaintyOf(evaluation);
  switch (certainty.kind) {
    case 'stable':
      return say.stable({ level: evaluation.level });
    case 'border':
      return say.border(certainty);
    case 'borders':
      return say.borders(certainty);
    case 'spread':
      return say.spread(certainty);
  }
}

function checkText({ words, evaluation, model, language }: ReportPage, check: StabilityCheck): string {
  const { certainty } = words.verdict;
  const { stability, level, needs } = evaluation;
  if (check === 'openAnswers' && needs.clarify.length === 0) return certainty.noneOpen;
  const failed = failingChecks(evaluation).includes(check);
  return certainty[check][failed ? 'failed' : 'passed']({
    level,
    ...levelsFound(evaluation, check),
    percent: model.file.scoring.weightVariation,
    distance: failed ? pointsUp(stability.toThreshold, language) : pointsDown(stability.toThreshold, language),
  });
}
