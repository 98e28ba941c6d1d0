import type { AnswerValue } from './answer.ts';
import { misfit } from './misfit.ts';
import type { NumberQuestion, OptionMap, QuestionEntry, SupersededQuestion } from './model-file.ts';

/**
 * An answer to a question of the predecessor as an answer to what the question has become (method 6); null where it cannot be
 * translated. "Don't know" stays; "not our task" stays where that is still offered; options follow `map`, else their id, and what
 * they lead to is chosen once; a number stays, or becomes an end of the new range if that is worth the same points. What is given
 * back fits the new question.
 *
 * @param entry what the revision declares; absent where nothing has changed
 */
export function translateAnswer(
  old: QuestionEntry,
  next: QuestionEntry,
  entry: Pick<SupersededQuestion, 'change' | 'map'> | undefined,
  value: AnswerValue,
): AnswerValue | null {
  const isComparable = entry === undefined || entry.change === 'same' || entry.change === 'recoded';
  if (!isComparable || old.kind !== next.kind || misfit(old, value) !== null) return null;
  const translated = translate(next, entry?.map, value);
  return translated !== null && misfit(next, translated) === null ? translated : null;
}

/** Options of a question of before that are no longer there and that `map` does not lead on; in the order of the question. */
export function optionsLeftOver(
  old: QuestionEntry,
  next: QuestionEntry,
  map: OptionMap | undefined,
): readonly string[] {
  if (old.kind === 'number' || next.kind === 'number') return [];
  const known = new Set(next.options.map(({ id }) => id));
  return old.options.flatMap(({ id }) => (known.has(id) || leadsOn(map, id) ? [] : [id]));
}

function translate(next: QuestionEntry, map: OptionMap | undefined, value: AnswerValue): AnswerValue | null {
  if (value.kind === 'option') {
    const [option, ...others] = optionsNow(map, value.option);
    return option === undefined || others.length > 0 ? null : { kind: 'option', option };
  }
  if (value.kind === 'options') {
    return { kind: 'options', options: [...new Set(value.options.flatMap((option) => optionsNow(map, option)))] };
  }
  return value.kind === 'number' && next.kind === 'number' ? withinRange(next, value.number) : value;
}

/** The options that one of before is now: by the map, else itself. */
export function optionsNow(map: OptionMap | undefined, option: string): readonly string[] {
  const now = leadsOn(map, option) ? map?.[option] : undefined;
  return [now ?? option].flat();
}

function leadsOn(map: OptionMap | undefined, option: string): boolean {
  return map !== undefined && Object.hasOwn(map, option);
}

/** Points are the same between two numbers that lie beyond the same goalpost. */
function withinRange({ minimum, maximum, goalposts }: NumberQuestion, number: number): AnswerValue | null {
  const end = Math.min(maximum, Math.max(minimum, number));
  const [low, high] = [Math.min(goalposts.zero, goalposts.full), Math.max(goalposts.zero, goalposts.full)];
  const alike = number === end || Math.max(number, end) <= low || Math.min(number, end) >= high;
  return alike ? { kind: 'number', number: end } : null;
}
