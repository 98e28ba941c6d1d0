import type { Frame } from '../views/frame.ts';
import { submittingView } from '../views/submitting-view.ts';
import type { CheckState } from './check-state.ts';
import { notices } from './notices.ts';
import type { Surroundings } from './part.ts';
import { resultScreen } from './result-screen.ts';
import { reviewScreen } from './review-screen.ts';

/** Review, submission and result. */
export function closingScreen(state: CheckState, { scope }: Surroundings, frame: Frame): unknown {
  const { phase, step, context } = state;
  if (phase === 'reviewing') return reviewScreen(state, scope, frame);
  if (phase === 'showingResult') return resultScreen(state, frame);
  const stage = step === 'waiting' || step === 'draining' ? step : 'sending';
  const { queue, conflicts } = context;
  return submittingView(
    { state: stage, count: queue.length, undecided: conflicts.size > 0, notices: notices(state, frame) },
    frame,
  );
}
