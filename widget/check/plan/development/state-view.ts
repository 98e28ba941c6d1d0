import { html, nothing, type TemplateResult } from 'lit';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import type { StudyTrend } from '../../../../model/study/study.ts';
import { heading } from '../../../page/heading.ts';
import type { Room } from '../room.ts';
import { membersOf } from './members-of.ts';
import type { StateResult } from './past.ts';
import { ownPopulation, waveName } from './wave-rows.ts';

/** What everybody together did meanwhile, as far as it is published: all who took part, and those who did so both times. */
export function stateView(room: Room, state: StateResult): TemplateResult {
  const { page, say } = room;
  return html`<div class="past-part">
    ${heading(page.headingLevel, 2, say('development.state.title'), { className: 'part-title' })} ${stateText(room, state)}
  </div>`;
}

function stateText(room: Room, state: StateResult): TemplateResult {
  const { page, say } = room;
  const population = ownPopulation(page, state);
  if (state.kind === 'failed') return html`<p>${say('development.state.failed')}</p>`;
  if (state.kind === 'absent' || !population) return html`<p>${say('development.state.absent')}</p>`;
  if (population.trend) return trendText(room, population.trend);
  const { wave, title } = state.study;
  const points = wholeNumber(population.averageMunicipality.overall.mean, page.language);
  return html`<p>${say('development.state.single', { wave: waveName(page, wave, title), points })}</p>`;
}

function trendText(room: Room, { series, sincePrevious }: StudyTrend): TemplateResult {
  const { page, say } = room;
  const { language } = page;
  const { comparable, overall, panel, decomposition } = sincePrevious;
  const units = membersOf(room);
  const wave = waveName(page, sincePrevious.wave, series.find(({ wave: id }) => id === sincePrevious.wave)?.title);
  if (!comparable) return html`<p>${say('development.state.incomparable', { wave })}</p>`;
  const before = wholeNumber(overall.before, language);
  const after = wholeNumber(overall.after, language);
  return html`<p>
    ${say(`development.state.${overall.verdict}`, { units, wave, before, after })}
    ${panel === null ? nothing : say('development.state.panel', { units, band: bandText(room, panel) })}
    ${panel === null || decomposition === null ? nothing : stayersText(room, decomposition.stayers)}
  </p>`;
}

function stayersText({ page, say }: Room, change: number): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const count = Math.abs(change);
  return say('development.state.stayers', { points: `${sign}${wholeNumber(count, page.language)}`, count });
}

/** A band of counts such as `20-49` or `250+`; one of another kind stands for itself. */
function bandText({ say }: Room, band: string): string {
  const [, from = '', to] = /^(\d+)(?:-(\d+)|\+)$/.exec(band) ?? [];
  if (from === '') return band;
  return to === undefined
    ? say('development.state.bandAbove', { from })
    : say('development.state.bandSpan', { from, to });
}
