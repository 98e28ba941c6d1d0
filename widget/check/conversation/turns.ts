import { consequences } from '../../../model/flow/change.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { type AnswerDraft, type DraftProblem, readDraft } from './answer-draft.ts';
import type { CheckView } from './check-event.ts';
import { type Conversation, categoryOf, noRemark, type Remark, type Undo, withAnswers } from './conversation.ts';
import { draftFor, problemOf } from './fields.ts';
import { answeredAt } from './pace.ts';
import { askedBefore, firstOpen, nextOpen } from './position.ts';
import { sameAnswer } from './same-answer.ts';

/** One answer as it goes to the server; null takes it back. */
export interface Said extends Remark {
  readonly question: string;
  readonly value: AnswerValue | null;
}

/** What a turn made of the conversation, and what there is to save; nothing where nothing has changed. */
export interface Turn {
  readonly conversation: Conversation;
  readonly said: readonly Said[];
}

export function drafted(conversation: Conversation, question: string, draft: AnswerDraft): Conversation {
  return { ...conversation, drafts: new Map(conversation.drafts).set(question, draft) };
}

/** Shows the fields for note and evidence of a question. */
export function remarkOpened(conversation: Conversation, question: string): Conversation {
  return { ...conversation, remarkOpen: new Set(conversation.remarkOpen).add(question) };
}

/** Takes the fields of a question as its answer and goes on. The fields must read well. */
export function answered(conversation: Conversation, question: string, now: number): Turn {
  const said = readFields(conversation, question);
  if (!said) return { conversation, said: [] };
  const turn = say(conversation, said);
  const changing = conversation.answers.has(question);
  const pace = changing ? conversation.pace : answeredAt(conversation.pace, now);
  return { ...turn, conversation: goOn({ ...turn.conversation, pace }, question) };
}

/** Takes the fields of several questions as their answers and stays. */
export function answeredTogether(conversation: Conversation, questions: readonly string[], now: number): Turn {
  let turn: Turn = { conversation, said: [] };
  for (const question of questions) {
    const said = readFields(turn.conversation, question);
    if (!said) continue;
    const next = say(turn.conversation, said);
    turn = { conversation: next.conversation, said: [...turn.said, ...next.said] };
  }
  const { path, postponed, pace } = turn.conversation;
  const front = firstOpen(path, postponed);
  return { ...turn, conversation: { ...turn.conversation, front, problems: new Map(), pace: { ...pace, since: now } } };
}

export function postponed(conversation: Conversation, question: string, now: number): Conversation {
  const put = new Set(conversation.postponed).add(question);
  const { pace } = conversation;
  return goOn({ ...conversation, postponed: put, pace: { ...pace, since: now } }, question);
}

export function opened(conversation: Conversation, question: string): Conversation {
  const category = categoryOf(conversation.model, question) ?? conversation.category;
  return { ...conversation, editing: question, category, problems: new Map() };
}

export function closed(conversation: Conversation): Conversation {
  const { editing } = conversation;
  return { ...conversation, editing: null, problems: new Map(), drafts: withoutKey(conversation.drafts, editing) };
}

/** Opens the question before the one that is open. */
export function wentBack(conversation: Conversation): Conversation {
  const { path, editing, front } = conversation;
  const before = askedBefore(path, editing ?? front);
  return before === null ? conversation : opened(conversation, before);
}

export function takenBack(conversation: Conversation): Turn {
  const { undo } = conversation;
  if (!undo) return { conversation, said: [] };
  const turn = say(conversation, { question: undo.question, value: undo.value, ...undo.remark });
  const { path, postponed: put } = turn.conversation;
  return { ...turn, conversation: { ...turn.conversation, undo: null, front: firstOpen(path, put) } };
}

/** Goes to the first open question, the ones put off included. */
export function resumed(conversation: Conversation): Conversation {
  const front = firstOpen(conversation.path, new Set());
  const category = categoryOf(conversation.model, front) ?? conversation.category;
  return { ...conversation, postponed: new Set(), front, editing: null, category, problems: new Map() };
}

/** Goes on by a wider model: every answer stays, and its first open question comes next. */
export function widened(conversation: Conversation, model: MaturityModel, now: number): Conversation {
  const { answers, pace } = conversation;
  return resumed(withAnswers({ ...conversation, model, undo: null, pace: { ...pace, since: now } }, answers));
}

/** Goes over to the other view at the same place: a page for a question, the first open question of a page for a page. */
export function turnedTo(conversation: Conversation, view: CheckView): Conversation {
  const { model, path, editing, front, category, postponed: put } = conversation;
  if (view === 'form') {
    const page = categoryOf(model, editing ?? front) ?? category;
    return { ...conversation, category: page, editing: null, problems: new Map() };
  }
  const place = path.steps.findIndex(({ question }) => question.category === category);
  const ahead = firstOpen({ ...path, steps: path.steps.slice(place) }, put);
  return { ...conversation, front: ahead ?? firstOpen(path, put), editing: null, problems: new Map() };
}

/** Marks the questions whose fields cannot be taken. */
export function withProblems(conversation: Conversation, questions: readonly string[]): Conversation {
  const problems = new Map<string, DraftProblem>();
  for (const question of questions) {
    const problem = problemOf(conversation, question);
    if (problem) problems.set(question, problem);
  }
  return { ...conversation, problems };
}

/** Sets what the server says, without a word to save. */
export function settled(conversation: Conversation, answer: Said): Conversation {
  const { conversation: after } = say(conversation, answer);
  return { ...after, undo: conversation.undo, front: firstOpen(after.path, after.postponed) };
}

function readFields(conversation: Conversation, question: string): Said | null {
  const entry = conversation.model.question.get(question);
  if (!entry) return null;
  const draft = draftFor(conversation, question);
  const { value } = readDraft(entry, draft);
  return value && { question, value, note: draft.note.trim(), evidence: draft.evidence.trim() };
}

function say(conversation: Conversation, said: Said): Turn {
  const { question, value, note, evidence } = said;
  const before = conversation.answers.get(question);
  const remark = conversation.remarks.get(question) ?? noRemark;
  const cleared = { ...conversation, drafts: withoutKey(conversation.drafts, question) };
  const sameValue = sameAnswer(before, value);
  if (sameValue && remark.note === note && remark.evidence === evidence) return { conversation: cleared, said: [] };

  const remarks = new Map(conversation.remarks).set(question, { note, evidence });
  if (sameValue) return { conversation: { ...cleared, remarks }, said: [said] };
  const answers = new Map(conversation.answers);
  if (value) answers.set(question, value);
  else answers.delete(question);
  const undo = before ? undoOf(conversation, said, before, remark) : null;
  return { conversation: withAnswers({ ...cleared, remarks, undo }, answers), said: [said] };
}

function undoOf(conversation: Conversation, said: Said, before: AnswerValue, remark: Remark): Undo {
  const { question, value } = said;
  const effect = consequences(conversation.model, conversation.answers, question, value ?? undefined);
  return { question, value: before, remark, opened: effect.opened.length, closed: effect.closed.length };
}

function goOn(conversation: Conversation, question: string): Conversation {
  const { path, postponed: put, front, editing } = conversation;
  const next = editing === question ? reached(conversation, front) : nextOpen(path, put, question);
  const category = categoryOf(conversation.model, next) ?? conversation.category;
  return { ...conversation, front: next, editing: null, category, problems: new Map() };
}

/** The front, unless a change has closed or answered it or opened an earlier question. */
function reached({ path, postponed: put }: Conversation, front: string | null): string | null {
  const first = firstOpen(path, put);
  const place = (id: string | null): number => path.steps.findIndex(({ question }) => question.id === id);
  const step = path.steps[place(front)];
  const stillOpen = step?.kind === 'asked' && !step.answer;
  return stillOpen && place(front) <= place(first) ? front : first;
}

function withoutKey<V>(map: ReadonlyMap<string, V>, key: string | null): ReadonlyMap<string, V> {
  if (key === null || !map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
