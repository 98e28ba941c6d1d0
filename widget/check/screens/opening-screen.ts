import { html } from 'lit';
import { failingView } from '../views/failing-view.ts';
import type { Frame } from '../views/frame.ts';
import { askingScreen } from './asking-screen.ts';
import type { CheckState } from './check-state.ts';
import type { Surroundings } from './part.ts';
import { startScreen } from './start-screen.ts';

/** From the first request to the last question. */
export function openingScreen(state: CheckState, surroundings: Surroundings, frame: Frame): unknown {
  const { phase, context } = state;
  if (phase === 'asking') return askingScreen(state, surroundings, frame);
  if (phase === 'failing' && context.failure) return failingView(frame.t('failing.title'), context.failure, frame);
  if (phase === 'identifying' || phase === 'notingCode') return startScreen(state, surroundings, frame);
  return html`<p class="hint" id="phase" tabindex="-1">${frame.t('connecting.text')}</p>`;
}
