import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { targetProjection } from '../../../../model/action/target-projection.ts';
import { adoptStyles } from '../../views/result/adopt-styles.ts';
import { section } from '../../views/result/section.ts';
import { redrawn } from '../redrawn.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { planTables } from '../styles/plan-tables.ts';
import { targetsStyles } from '../styles/targets.ts';
import { projectionView } from '../targets/projection-view.ts';
import { targetDrafts, wishedLevels } from '../targets/target-drafts.ts';
import { targetRow } from '../targets/target-row.ts';

/** Targets (Soll) by category, and the result that they would give. */
export function targetsView(room: Room): TemplateResult {
  const { page, say } = room;
  return section(
    page,
    'targets',
    say('targets.title'),
    html`<div ${adoptStyles([planTables, targetsStyles])}>
      ${redrawn(targetDrafts(room).redrawer, () => content(room))}
    </div>`,
  );
}

function content(room: Room): TemplateResult {
  const { say, keeper } = room;
  const { state } = keeper;
  if (state.phase === 'loading') return html`<p class="hint loading">${say('targets.loading')}</p>`;
  if (state.phase === 'failed') {
    return html`<p>${say('targets.failed', { reason: refusalText(room, state.failure) })}</p>
      <button type="button" class="secondary" @click=${() => again(room)}>${say('targets.retry')}</button>`;
  }
  return table(room);
}

function again({ keeper, focus }: Room): void {
  keeper.load();
  focus('result-targets');
}

function table(room: Room): TemplateResult {
  const { say, page } = room;
  const { model, answers } = page;
  const projection = answers ? targetProjection(model, answers, wishedLevels(room)) : null;
  const columns = ['category', 'now', 'target', 'due', 'missing'] as const;
  return html`<p>${say('targets.text')}</p>
    <table class="plan-table targets-table" role="table">
      <caption class="unseen">${say('targets.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((key) => html`<th scope="col" role="columnheader">${say(`targets.${key}`)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          model.categories,
          ({ id }) => id,
          (category) =>
            targetRow(
              room,
              category,
              projection?.categories.find((one) => one.category === category.id),
            ),
        )}
      </tbody>
    </table>
    ${projection ? projectionView(room, projection) : nothing}`;
}
