import type { AnswerValue } from '../../../model/format/answer.ts';

export function sameAnswer(one: AnswerValue | null | undefined, other: AnswerValue | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  if (one.kind === 'option') return other.kind === 'option' && one.option === other.option;
  if (one.kind === 'number') return other.kind === 'number' && one.number === other.number;
  if (one.kind !== 'options') return one.kind === other.kind;
  return (
    other.kind === 'options' &&
    one.options.length === other.options.length &&
    one.options.every((option) => other.options.includes(option))
  );
}
