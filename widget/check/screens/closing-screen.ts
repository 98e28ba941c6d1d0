import type { Frame } from '../views/frame.ts';
import { submittingView } from '../views/submitting-view.ts';
import type { CheckState } from './check-state.ts';
import { notices } from './notices.ts';
import type { Surroundings } from './part.ts';
import { previewScreen } from './preview-screen.ts';
import { resultScreen } from './result-screen.ts';
import { resultWording } from './result-wording.ts';
import { reviewScreen } from './review-screen.ts';

/** Review, submission and result. */
export function closingScreen(state: CheckState, { scope }: Surroundings, outer: Frame): unknown {
  const { phase, step, context } = state;
  const frame = { ...outer, say: resultWording(outer.language) };
  if (phase === 'reviewing') return reviewScreen(state, scope, frame);
  if (phase === 'previewing') return previewScreen(state, frame);
  if (phase === 'showingResult') return resultScreen(state, frame);
  const stage = step === 'waiting' || step === 'draining' ? step : 'sending';
  const { queue, conflicts } = context;
  return submittingView(
    { state: stage, count: queue.length, undecided: conflicts.size > 0, notices: notices(state, frame) },
    frame,
  );
}
