import { html, nothing, type TemplateResult } from 'lit';
import type { CheckContext } from '../machine/check-context.ts';
import { conflictView } from '../views/conflict-view.ts';
import type { Frame } from '../views/frame.ts';
import { type SavingData, savingTrouble } from '../views/saving-view.ts';
import { signInView } from '../views/sign-in-view.ts';
import type { CheckState } from './check-state.ts';

/** What needs a word from the person, whatever the phase: a lost session, two answers to one question, trouble with saving. */
export function notices(state: CheckState, frame: Frame): TemplateResult {
  const { context } = state;
  return html`
    ${asksForCode(state) ? signInView(context.failure, state.saving === 'reentering', frame) : nothing}
    ${conflicts(context, frame)} ${savingTrouble(savingData(state), frame)}
  `;
}

export function asksForCode({ saving }: CheckState): boolean {
  return saving === 'awaitingCode' || saving === 'reentering';
}

function conflicts({ conflicts: open, conversation, model }: CheckContext, frame: Frame): TemplateResult[] {
  return [...open].flatMap(([id, other]) => {
    const question = model?.question.get(id);
    const own = conversation?.answers.get(id) ?? null;
    return question ? [conflictView({ question, own, other: other?.value ?? null }, frame)] : [];
  });
}

export function savingData(state: CheckState): SavingData {
  const { queue, survey, savingFailure } = state.context;
  const local = survey?.entry === 'none';
  return { state: savingState(state), count: queue.length, local, failure: savingFailure };
}

function savingState(state: CheckState): SavingData['state'] {
  const { saving, context } = state;
  if (asksForCode(state)) return 'nothing';
  if (saving === 'refused') return 'refused';
  if (context.queue.length === 0) return context.revisions.size > 0 ? 'saved' : 'nothing';
  return saving === 'offline' || context.attempts > 0 ? 'waiting' : 'saving';
}
