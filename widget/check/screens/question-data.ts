import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Conversation } from '../conversation/conversation.ts';
import { draftFor, previewOf } from '../conversation/fields.ts';
import { askedBefore } from '../conversation/position.ts';
import type { Guidance } from '../machine/guidance.ts';
import type { Frame } from '../views/frame.ts';
import type { QuestionData } from '../views/question/question-data.ts';
import { questionForm } from '../views/question/question-form.ts';
import type { Surroundings } from './part.ts';

/** What a question needs to know of what is around it. */
export interface Around {
  readonly guidance: Guidance | null;
  readonly scope: string;
  readonly depth: number;
  readonly offer?: Surroundings['offer'];
}

/** A question with its fields as the conversation has them. */
export function questionData(
  conversation: Conversation,
  id: string,
  { guidance, scope, depth, offer }: Around,
): QuestionData | undefined {
  const { model, problems } = conversation;
  const question = model.question.get(id);
  if (!question) return undefined;
  const terms = (question.terms ?? []).flatMap((term) => model.term.get(term) ?? []);
  const problem = problems.get(id) ?? null;
  const preview = previewOf(conversation, id);
  const remarkOpen = conversation.remarkOpen.has(id);
  const unexplained = guidance?.failure ?? null;
  const draft = draftFor(conversation, id);
  return { question, terms, unexplained, draft, remarkOpen, problem, offer: offer?.(id), preview, scope, depth };
}

/** The form that is open now, by its question, with what has to be said above it. */
export function openForm(
  conversation: Conversation,
  question: string | null,
  { notices, back, ...around }: Around & { notices: unknown; back: boolean },
  frame: Frame,
): ReadonlyMap<string, () => TemplateResult> {
  if (question === null) return new Map();
  const data = questionData(conversation, question, around);
  if (!data) return new Map();
  const { answers, path, editing } = conversation;
  const purpose = answers.has(question) ? 'change' : editing === question ? 'late' : 'next';
  const canGoBack = back && askedBefore(path, question) !== null;
  return new Map([[question, () => html`${notices}${questionForm({ ...data, purpose, canGoBack }, frame)}`]]);
}
