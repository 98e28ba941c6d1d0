import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Room } from '../room.ts';
import type { WayKeep } from './way-keep.ts';

/** Which level the way leads to, where there is more than one above. */
export function targetChoice(room: Room, keep: WayKeep): TemplateResult | typeof nothing {
  const { page, say } = room;
  const next = page.evaluation.nextLevel?.level;
  const staged = page.model.file.scoring.aggregation === 'staged';
  const levels = page.model.file.levels.map((_, index) => index + 1).filter((level) => next && level >= next);
  if (next === undefined || levels.length < 2 || staged) return nothing;
  const change = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    keep.wish({ target: Number(currentTarget.value) });
    room.redraw();
  };
  return html`<div class="controls">
    <div class="control">
      <label for="way-target">${say('way.target')}</label>
      <select id="way-target" .value=${live(String(keep.wishes.target ?? next))} @change=${change}>
        ${levels.map(
          (level) =>
            html`<option value=${level} ?selected=${level === (keep.wishes.target ?? next)}>
              ${say('way.targetLevel', { level })}
            </option>`,
        )}
      </select>
    </div>
  </div>`;
}
