import type { TemplateResult } from 'lit';
import { openRequired } from '../../../model/flow/completeness.ts';
import { isOpen } from '../conversation/position.ts';
import type { ClosingFrame } from '../views/closing-frame.ts';
import { reviewView } from '../views/review-view.ts';
import type { CheckState } from './check-state.ts';
import { asksForCode, notices } from './notices.ts';
import { progressWidened } from './progress-data.ts';
import { openForm } from './question-data.ts';

export function reviewScreen(state: CheckState, scope: string, frame: ClosingFrame): TemplateResult | null {
  const { conversation, survey, view, failure, scope: asked, model: full, guidance } = state.context;
  if (!conversation) return null;
  const { model, path, remarks, editing, undo } = conversation;
  const quick = asked === 'core' && full ? { further: progressWidened(conversation, full) } : null;
  const missing = quick ? [] : openRequired(path).flatMap((id) => model.question.get(id) ?? []);
  return reviewView(
    {
      model,
      path,
      remarks,
      forms: openForm(conversation, editing, { guidance, scope, depth: 3, notices: '', back: false }, frame),
      missing,
      unanswered: path.steps.filter(isOpen).length - missing.length,
      failure: asksForCode(state) ? null : failure,
      local: survey?.entry === 'none',
      view,
      quick,
      notices: notices(state, frame),
      changed: undo && { question: undo.question, undo },
    },
    frame,
  );
}
