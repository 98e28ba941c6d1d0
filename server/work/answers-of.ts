import type { StoredAnswer } from '../../model/contract/assessment.ts';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import type { AnswerRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';

/** The answers that stand, without those taken back. */
export function answersOf(records: readonly AnswerRecord[]): Answers {
  return new Map(
    records.flatMap(({ question, value }): [string, AnswerValue][] => (value === null ? [] : [[question, value]])),
  );
}

/** A stored answer as readers see it. */
export function answerReply(record: AnswerRecord): StoredAnswer {
  const { question, value, note, evidence, revision, author, at } = record;
  return { question, value: contractValue(value), note, evidence, revision, author, at: instantOf(at) };
}

/** A value as the schemas of the interface have it. */
export function contractValue(value: AnswerValue): NonNullable<StoredAnswer['value']>;
export function contractValue(value: AnswerValue | null): StoredAnswer['value'];
export function contractValue(value: AnswerValue | null): StoredAnswer['value'] {
  return value?.kind === 'options' ? { kind: 'options', options: [...value.options] } : value;
}
