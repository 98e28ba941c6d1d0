import type { AnswerValue } from '../../model/format/answer.ts';
import type { WorkingApp } from './working-app.ts';

/** Every question of the small model on the path of a provider's data centre; 9666 hundredths, level 5. */
export const goodAnswers: readonly (readonly [question: string, value: AnswerValue])[] = [
  ['strategy-document', { kind: 'option', option: 'adopted' }],
  ['strategy-review', { kind: 'option', option: 'yearly' }],
  ['online-services', { kind: 'number', number: 100 }],
  ['online-features', { kind: 'options', options: ['payment', 'status'] }],
  ['security-officer', { kind: 'option', option: 'own' }],
  ['data-centre', { kind: 'option', option: 'provider' }],
];

/** Answers them all and tells the ETag after the last one. */
export async function answerAll(working: WorkingApp, token: string): Promise<string> {
  let etag = '';
  for (const [question, value] of goodAnswers) etag = await working.answer(token, question, value);
  return etag;
}
