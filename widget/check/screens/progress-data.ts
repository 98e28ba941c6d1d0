import type { Conversation } from '../conversation/conversation.ts';
import { secondsPerQuestion } from '../conversation/pace.ts';
import type { ProgressData } from '../views/progress-text.ts';

export function progressData({ answers, path, rest, model, pace, undo }: Conversation): ProgressData {
  const answered = path.steps.filter(({ kind, question }) => kind === 'asked' && answers.has(question.id)).length;
  const seconds = secondsPerQuestion(pace, model.file.secondsPerQuestion);
  const grown = undo ? Math.max(0, undo.opened - undo.closed) : 0;
  return { ...rest, secondsPerQuestion: seconds, answered, grown };
}
