import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { type Conversation, withAnswers } from '../conversation/conversation.ts';
import { secondsPerQuestion } from '../conversation/pace.ts';
import type { CheckScope } from '../conversation/scope.ts';
import type { ProgressData } from '../views/progress-text.ts';

export function progressData(
  { answers, path, rest, model, pace, undo }: Conversation,
  scope: CheckScope,
): ProgressData {
  const answered = path.steps.filter(({ kind, question }) => kind === 'asked' && answers.has(question.id)).length;
  const seconds = secondsPerQuestion(pace, model.file.secondsPerQuestion);
  const grown = undo ? Math.max(0, undo.opened - undo.closed) : 0;
  return { ...rest, scope, secondsPerQuestion: seconds, answered, grown };
}

/** How far along the talk would be by a wider model. */
export function progressWidened(conversation: Conversation, model: MaturityModel): ProgressData {
  return progressData(withAnswers({ ...conversation, model, undo: null }, conversation.answers), 'full');
}
