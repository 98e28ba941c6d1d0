import type { TemplateResult } from 'lit';
import type { ClosingFrame } from '../views/closing-frame.ts';
import { quickResultView } from '../views/quick-result-view.ts';
import type { CheckState } from './check-state.ts';
import { evaluationPart } from './evaluation-part.ts';
import { notices } from './notices.ts';
import { progressWidened } from './progress-data.ts';

/** The result of a quick check, with what it rests on and what can follow. */
export function previewScreen(state: CheckState, frame: ClosingFrame): TemplateResult | null {
  const { conversation, model, survey } = state.context;
  if (!conversation || !model) return null;
  return quickResultView(
    {
      core: conversation.model.questions.length,
      all: model.questions.length,
      further: progressWidened(conversation, model),
      local: survey?.entry === 'none',
      notices: notices(state, frame),
      result: evaluationPart(state, frame),
    },
    frame,
  );
}
