import type { NumberQuestion, OptionEntry, QuestionEntry, Text } from '../format/model-file.ts';
import { compare } from './fraction.ts';
import { pointsRange } from './points.ts';

/**
 * Whether a question takes the same answers in both revisions and counts them alike: kind, "not our task", points of the options by
 * id, goalposts, and a range whose ends are worth the same. Weights and rules do not belong to it.
 */
export function countsAlike(old: QuestionEntry, next: QuestionEntry): boolean {
  if ((old.notApplicable === undefined) !== (next.notApplicable === undefined)) return false;
  if (old.kind === 'number' || next.kind === 'number') {
    return old.kind === 'number' && next.kind === 'number' && numbersAlike(old, next);
  }
  return old.kind === next.kind && optionsAlike(old.options, next.options);
}

/** Whether a question and its answers have the same words in every language that both revisions have. */
export function readsAlike(old: QuestionEntry, next: QuestionEntry, languages: readonly string[]): boolean {
  const same = (before: Text | undefined, after: Text | undefined) =>
    before === undefined || after === undefined || languages.every((language) => before[language] === after[language]);
  if (!same(old.text, next.text) || !same(old.notApplicable, next.notApplicable)) return false;
  if (old.kind === 'number' || next.kind === 'number') {
    return old.kind !== 'number' || next.kind !== 'number' || same(old.unit, next.unit);
  }
  const texts = new Map(old.options.map(({ id, text }) => [id, text]));
  return next.options.every(({ id, text }) => same(texts.get(id), text));
}

function numbersAlike(old: NumberQuestion, next: NumberQuestion): boolean {
  const { zero, full } = next.goalposts;
  if (old.goalposts.zero !== zero || old.goalposts.full !== full) return false;
  const [was, is] = [pointsRange(old), pointsRange(next)];
  return compare(was.lowest, is.lowest) === 0 && compare(was.highest, is.highest) === 0;
}

function optionsAlike(old: readonly OptionEntry[], next: readonly OptionEntry[]): boolean {
  const points = new Map(old.map((option) => [option.id, option.points]));
  return points.size === next.length && next.every((option) => points.get(option.id) === option.points);
}
