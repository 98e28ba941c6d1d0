import type { ProvisionalReason } from '../../../model/action/evaluation.ts';
import { dayText, regional } from '../../../model/format/day-text.ts';
import { percentDown, percentUp, pointsDown } from '../../../model/format/points-text.ts';
import { list, sentences } from '../blocks.ts';
import type { Block } from '../document.ts';
import { categoryName, modelLine, type ReportPage } from '../report-page.ts';

/** Where the municipality stands, in one sentence. */
export function verdictSentence(page: ReportPage): string {
  const { words, evaluation, model, name, quick, draft } = page;
  const { levels } = model.file;
  const level = levels[evaluation.level - 1];
  if (evaluation.score.score === null || !level) return words.verdict.none({ name });
  const key = quick ? 'sentenceQuick' : draft ? 'sentenceDraft' : 'sentence';
  return words.verdict[key]({
    name,
    level: evaluation.level,
    levels: levels.length,
    levelName: modelLine(level.name, page),
  });
}

/** What the level means, or why there is none. */
export function levelSummary(page: ReportPage): string {
  const { words, evaluation, model } = page;
  const level = model.file.levels[evaluation.level - 1];
  return evaluation.score.score === null || !level ? words.verdict.noneWhy : modelLine(level.summary, page);
}

/** Points, and the range that open answers leave. */
export function scoreTexts({ words, language, evaluation }: ReportPage): readonly string[] {
  const { score, level, levelIfSettled, needs } = evaluation;
  if (score.score === null) return [];
  const points = (hundredths: number) => pointsDown(hundredths, language);
  return [
    words.verdict.score({ score: points(score.score) }),
    ...(score.low === null || score.high === null || score.low === score.high
      ? []
      : [
          words.verdict.range({
            low: points(score.low),
            high: points(score.high),
            count: needs.clarify.length,
            upTo: levelIfSettled > level ? levelIfSettled : null,
          }),
        ]),
  ];
}

/** How many questions are settled. */
export function knownTexts({ words, evaluation: { questions } }: ReportPage): readonly string[] {
  const known = questions.filter(({ state }) => state === 'answered' || state === 'implied').length;
  const notOurs = questions.filter(({ state }) => state === 'notApplicable').length;
  return [
    words.verdict.known({ known, all: questions.length - notOurs }),
    ...(notOurs === 0 ? [] : [words.verdict.notOurs({ count: notOurs })]),
  ];
}

/** Marks what was not submitted; nothing on what was. */
export function draftBox({ words: { frame }, draft, quick, today, language, model }: ReportPage): readonly Block[] {
  if (!draft) return [];
  const date = dayText(today, language);
  const text = quick ? frame.quickText({ count: model.questions.length, date }) : frame.draftText({ date });
  return [{ kind: 'box', tone: 'draft', title: quick ? frame.quickTitle : frame.draftTitle, blocks: sentences(text) }];
}

/** Why the level is provisional; nothing where it is not. */
export function provisionalBox(page: ReportPage): readonly Block[] {
  const { words, evaluation, quick } = page;
  if (evaluation.provisional.length === 0) return [];
  const blocks = [...list(provisionalTexts(page)), ...(quick ? [] : sentences(words.verdict.provisional.after))];
  return [{ kind: 'box', tone: 'note', title: words.verdict.provisional.title, blocks }];
}

/** Up to how many categories are named one by one. */
const fewCategories = 2;

export function provisionalTexts(page: ReportPage): readonly string[] {
  const { words, language, evaluation } = page;
  const uncovered = evaluation.provisional.filter((reason) => reason.kind === 'categoryCoverage');
  const [first] = uncovered;
  if (!first || uncovered.length <= fewCategories) return evaluation.provisional.map((one) => reasonText(page, one));
  const names = new Intl.ListFormat(regional(language)).format(
    uncovered.map(({ category }) => categoryName(page, category)),
  );
  const others = evaluation.provisional.filter((reason) => reason.kind !== 'categoryCoverage');
  const needs = percentUp(first.needs, language);
  return [
    ...others.map((one) => reasonText(page, one)),
    words.verdict.provisional.categories({ count: uncovered.length, needs, names }),
  ];
}

function reasonText(page: ReportPage, reason: ProvisionalReason): string {
  const { language } = page;
  const { provisional } = page.words.verdict;
  if (reason.kind === 'notApplicable') {
    const figures = { share: percentUp(reason.share, language), limit: percentDown(reason.limit, language) };
    return provisional.notApplicable({ category: categoryName(page, reason.category), ...figures });
  }
  const figures = { coverage: percentDown(reason.coverage, language), needs: percentUp(reason.needs, language) };
  return reason.kind === 'coverage'
    ? provisional.coverage(figures)
    : provisional.categoryCoverage({ category: categoryName(page, reason.category), ...figures });
}
