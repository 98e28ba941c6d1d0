import { type Consequences, consequences } from '../../../model/flow/change.ts';
import { type Path, replay } from '../../../model/flow/path.ts';
import { type AnswerDraft, type DraftProblem, draftOf, isTouched, readDraft } from './answer-draft.ts';
import { type Conversation, noRemark } from './conversation.ts';
import { sameAnswer } from './same-answer.ts';

/** What the fields of a question show. */
export function draftFor({ drafts, answers, remarks }: Conversation, question: string): AnswerDraft {
  return drafts.get(question) ?? draftOf(answers.get(question), remarks.get(question) ?? noRemark);
}

/** What is wrong with the fields of a question; null if they can be taken as an answer. */
export function problemOf(conversation: Conversation, question: string): DraftProblem | null {
  const entry = conversation.model.question.get(question);
  return entry ? readDraft(entry, draftFor(conversation, question)).problem : null;
}

/** What would happen if the fields of an answered question were taken; null if nothing else would. */
export function previewOf(conversation: Conversation, question: string): Consequences | null {
  const { model, answers } = conversation;
  const entry = model.question.get(question);
  const before = answers.get(question);
  const { value } = entry ? readDraft(entry, draftFor(conversation, question)) : { value: null };
  if (!value || !before || sameAnswer(before, value)) return null;
  const effect = consequences(model, answers, question, value);
  return Object.values(effect).some((questions) => questions.length > 0) ? effect : null;
}

/** The path as the fields of the present page would lead it. */
export function pagePath({ model, answers, drafts, category }: Conversation): Path {
  const assumed = new Map(answers);
  for (const [question, draft] of drafts) {
    const entry = model.question.get(question);
    if (entry?.category !== category) continue;
    const { value } = readDraft(entry, draft);
    if (value) assumed.set(question, value);
  }
  return replay(model, assumed);
}

/** Asked questions of the present page whose fields somebody has changed; those never touched stay open. */
export function touchedOnPage(conversation: Conversation): readonly string[] {
  const { answers, drafts, category } = conversation;
  return pagePath(conversation).steps.flatMap(({ kind, question: { id, category: of } }) => {
    const draft = drafts.get(id);
    const touched = draft !== undefined && (isTouched(draft) || answers.has(id));
    return kind === 'asked' && of === category && touched ? [id] : [];
  });
}

/** The neighbouring page that has something to ask; null at either end. */
export function pageBeside({ model, path, category }: Conversation, step: 1 | -1): string | null {
  const asking = new Set(path.steps.flatMap(({ kind, question }) => (kind === 'asked' ? [question.category] : [])));
  const pages = model.categories.map(({ id }) => id);
  let place = pages.indexOf(category) + step;
  for (let page = pages[place]; page !== undefined; page = pages[place]) {
    if (asking.has(page)) return page;
    place += step;
  }
  return null;
}
