import { html, type TemplateResult } from 'lit';
import type { StudyState } from '../study-source.ts';
import { note } from './study-note.ts';
import type { StudyFrame } from './study-page.ts';
import { studyView } from './study-view.ts';

/** The whole element as far as it has come. */
export function studyScreen(state: StudyState, frame: StudyFrame): TemplateResult {
  const { say, retry } = frame;
  switch (state.phase) {
    case 'loading':
      return html`<p class="note loading">${say('state.loading')}</p>`;
    case 'showing':
      return studyView(state.study, frame);
    case 'absent': {
      const { wave } = state;
      return wave === null
        ? note(frame, say('state.absent'), html`<p>${say('state.absentText')}</p>`)
        : note(frame, say('state.absentWave'), html`<p>${say('state.absentWaveText', { wave })}</p>`);
    }
    case 'failing':
      return note(
        frame,
        say('state.failing'),
        html`<p>${state.retrying ? say('state.loading') : say(`state.${state.reason}`)}</p>
          <button class="primary" type="button" aria-disabled=${state.retrying ? 'true' : 'false'} @click=${retry}>
            ${say('state.retry')}
          </button>`,
      );
  }
}
