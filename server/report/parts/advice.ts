import { dayText } from '../../../model/format/day-text.ts';
import type { RecommendationEntry, Reference } from '../../../model/format/model-file.ts';
import { nestedList, paragraph, strong } from '../blocks.ts';
import type { Block, Rich, Run } from '../document.ts';
import { modelLine, type ReportPage } from '../report-page.ts';

/** A recommendation with everything that helps to follow it. */
export function adviceBlocks(page: ReportPage, recommendation: RecommendationEntry): readonly Block[] {
  const say = page.words.next.needs;
  const { text, firstStep, lead, enough, references = [] } = recommendation;
  const facts: readonly Rich[] = [
    [strong(say.firstStep), modelLine(firstStep, page)],
    ...(lead ? [[strong(say.lead), modelLine(lead, page)]] : []),
    ...(enough ? [[strong(say.enough), modelLine(enough, page)]] : []),
    ...(references.length > 0 ? [[strong(say.references), ...referenceRuns(page, references)]] : []),
    ...validity(page, recommendation),
  ];
  return [paragraph(modelLine(text, page)), ...nestedList(facts.map((fact) => [paragraph(fact)]))];
}

/** Only `https:` addresses become links; what is known to hold up to a day, or helps until one, says so. */
function referenceRuns(page: ReportPage, references: readonly Reference[]): readonly (string | Run)[] {
  return references.flatMap((reference, index) => {
    const { text, href } = reference;
    const words = modelLine(text, page);
    const notes = referenceNotes(page, reference);
    const separator = index === 0 ? [] : ['; '];
    const link = href?.startsWith('https://') ? { text: words, href } : words;
    return [...separator, link, ...(notes.length === 0 ? [] : [` (${notes.join(', ')})`])];
  });
}

function referenceNotes({ words, language, today }: ReportPage, { asOf, validUntil }: Reference): readonly string[] {
  const say = words.next.needs;
  const end = validUntil === undefined ? '' : dayText(validUntil, language);
  return [
    ...(asOf === undefined ? [] : [say.asOf({ date: dayText(asOf, language) })]),
    ...(validUntil === undefined ? [] : [validUntil < today ? say.expired({ date: end }) : say.until({ date: end })]),
  ];
}

function validity({ words, language, today }: ReportPage, { validUntil }: RecommendationEntry): readonly Rich[] {
  if (validUntil === undefined) return [];
  const date = dayText(validUntil, language);
  const say = words.next.needs;
  return [validUntil < today ? say.expiredNote({ date }) : say.validUntil({ date })];
}
