import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Way } from '../../../../model/action/next-level/way.ts';
import { heading } from '../../../page/heading.ts';
import type { Room } from '../room.ts';
import { tryOut } from '../what-if/try-out.ts';
import { equalWays } from './equal-ways.ts';
import { stepView } from './step-view.ts';
import { planOf, takeAsMeasures } from './take-as-measures.ts';
import { wayFigure } from './way-figure.ts';
import { shownWay, type WayKeep } from './way-keep.ts';
import { wayTable } from './way-table.ts';

/** A way: what it comes to, its picture and table, its steps, and what can be made of it. */
export function foundView(room: Room, keep: WayKeep): TemplateResult | typeof nothing {
  const { page, say } = room;
  const { result } = keep.up;
  const way = shownWay(keep);
  if (result?.kind !== 'found' || !way) return nothing;
  const plan = planOf(room);
  return html`${wayFigure(room, way, result.target)} ${wayTable(room, way, result.target)}
    ${equalWays(room, keep, result.ways)}
    <section class="way-list" aria-labelledby="way-steps">
      ${heading(page.headingLevel, 2, say('way.steps'), { id: 'way-steps' })}
      <ol>
        ${repeat(
          way.steps,
          ({ question }) => question,
          (step, index) => html`<li class="way-step" data-question=${step.question}>
            ${stepView({ room, keep, way, step, index, plan, target: result.target })}
          </li>`,
        )}
      </ol>
    </section>
    ${buttons(room, keep, way)}`;
}

function buttons(room: Room, keep: WayKeep, way: Way): TemplateResult {
  const { say } = room;
  const { taking } = keep;
  return html`<div class="buttons way-buttons">
      <button type="button" class="primary" @click=${() => takeAsMeasures(room, keep, way)}>${say('way.measures')}</button>
      <button type="button" class="secondary" @click=${() => tryOut(room, way.steps)}>${say('way.scenario')}</button>
    </div>
    ${taking.kind === 'idle' ? nothing : html`<p class="way-taking ${taking.kind}">${taking.text}</p>`}`;
}
