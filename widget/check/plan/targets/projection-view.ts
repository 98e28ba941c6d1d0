import { html, nothing, type TemplateResult } from 'lit';
import type { TargetProjection } from '../../../../model/action/target-projection.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { gateList } from '../../views/result/gate-view.ts';
import type { Room } from '../room.ts';
import { targetDrafts } from './target-drafts.ts';

/** The whole result as it would be with every target met; nothing without a target. */
export function projectionView(room: Room, projection: TargetProjection): TemplateResult | typeof nothing {
  const { say, page } = room;
  const { categories, score, level, levelByScore, limitedBy } = projection;
  if (categories.length === 0) return nothing;
  const reached = categories.filter((one) => one.reached).length;
  const today = page.evaluation.level;
  const now = pointsDown(page.evaluation.score.score ?? 0, page.language);
  const text =
    score === null
      ? say('targets.projectionStaged', { level, today })
      : say('targets.projectionText', { score: pointsDown(score, page.language), level, now, today });
  const unsaved = targetDrafts(room).drafts.size > 0;
  return html`<div class="note projection">
    <p class="part-title">${say('targets.projection')}</p>
    <p class="projection-result">${text}</p>
    ${
      levelByScore > level
        ? html`<p>${say('targets.projectionGates', { level: levelByScore })}</p>
            ${gateList(page, limitedBy)}`
        : nothing
    }
    <p class="muted">
      ${say('targets.reachedCount', { count: categories.length, reached })}
      ${score === null ? nothing : say('targets.projectionHow')} ${unsaved ? say('targets.projectionDraft') : nothing}
    </p>
  </div>`;
}
