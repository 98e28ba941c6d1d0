import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../views/result/adopt-styles.ts';
import { section } from '../../views/result/section.ts';
import { changesView } from '../development/changes-view.ts';
import { effectsView } from '../development/effects-view.ts';
import { loadPast, type Past, type PastKeeper, pastKeeper } from '../development/past.ts';
import { proofView } from '../development/proof-view.ts';
import { stateView } from '../development/state-view.ts';
import { waveRows } from '../development/wave-rows.ts';
import { wavesView } from '../development/waves-view.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { developmentStyles } from '../styles/development.ts';

/** This municipality over the waves (Entwicklung): its course, what changed in between, and what its measures brought. */
export function developmentView(room: Room): TemplateResult {
  const keeper = pastKeeper(room);
  return section(
    room.page,
    'development',
    room.say('development.title'),
    html`<div class="past" ${adoptStyles([developmentStyles])}>${content(room, keeper)}</div>`,
  );
}

function content(room: Room, keeper: PastKeeper): TemplateResult {
  const { say } = room;
  const { past } = keeper;
  switch (past.phase) {
    case 'loading':
      return html`<p class="hint">${say('development.loading')}</p>`;
    case 'unknowable':
      return html`<p>${say('development.local')}</p>`;
    case 'failed':
      return html`<p class="past-problem">${say('development.failed', { reason: refusalText(room, past.failure) })}</p>
        <button type="button" class="secondary" @click=${() => retry(room, keeper)}>${say('development.retry')}</button>`;
    case 'there':
      return html`${past.development.waves.length > 1 ? courseOf(room, past) : firstView(room, past)}
        ${past.earlier.access === 'proof-needed' ? proofView(room, keeper) : nothing}`;
  }
}

function courseOf(room: Room, { development, state }: Extract<Past, { phase: 'there' }>): TemplateResult {
  const rows = waveRows(room.page, development, state);
  return html`${wavesView(room, development, rows)} ${stateView(room, state)} ${changesView(room, development, rows)}
    ${effectsView(room, development, rows)}`;
}

/** Where an earlier wave may be there and has to be proved, nobody can say that this is the first one. */
function firstView({ say }: Room, { earlier }: Extract<Past, { phase: 'there' }>): TemplateResult | typeof nothing {
  return earlier.access === 'proof-needed' ? nothing : html`<p>${say('development.first')}</p>`;
}

function retry(room: Room, keeper: PastKeeper): void {
  void loadPast(room, keeper);
  room.focus('result-development');
}
