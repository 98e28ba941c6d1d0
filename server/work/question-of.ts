import type { QuestionEntry } from '../../model/format/model-file.ts';
import { patterns } from '../../model/format/patterns.ts';
import type { LoadedModel } from './models.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal `answer.unknown-question` */
export function pinnedQuestion({ model }: LoadedModel, id: string): QuestionEntry {
  const question = model.question.get(id);
  if (question) return question;
  throw new Refusal('answer.unknown-question', { details: { question: nameable(id), version: model.file.version } });
}

/** The id of a question as an address may give it back: none that somebody else has written a sentence into. */
function nameable(question: string): string {
  return question.length <= 80 && patterns.slug.test(question) ? question : '…';
}
