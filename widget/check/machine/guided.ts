import { reworded } from '../conversation/conversation.ts';
import { scopedModel } from '../conversation/scope.ts';
import type { CheckContext } from './check-context.ts';
import { explained, type Guidance } from './guidance.ts';

/** What explains the questions has come, or has not: the conversation stays where it is. */
export function guided(context: CheckContext, guidance: Guidance): Partial<CheckContext> {
  const { model: before, modelLanguage, conversation, scope } = context;
  const model = before && explained(before, modelLanguage, guidance);
  if (!model || model === before) return { guidance };
  return { guidance, model, conversation: conversation && reworded(conversation, scopedModel(model, scope)) };
}

/** Forgets that it could not be had, so that it is asked for again. */
export function askedAgain({ guidance }: CheckContext): Partial<CheckContext> {
  return guidance?.failure ? { guidance: null } : {};
}
