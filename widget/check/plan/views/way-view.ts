import { html, nothing, type TemplateResult } from 'lit';
import type { WayUp } from '../../../../model/action/next-level/way.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { adoptStyles } from '../../views/result/adopt-styles.ts';
import { section } from '../../views/result/section.ts';
import { redrawn } from '../redrawn.ts';
import type { Room } from '../room.ts';
import { wayStyles } from '../styles/way.ts';
import { foundView } from '../way/found-view.ts';
import { noWayView } from '../way/no-way-view.ts';
import { targetChoice } from '../way/target-choice.ts';
import { type WayKeep, wayKeep } from '../way/way-keep.ts';
import { wishesView } from '../way/wishes-view.ts';

/** The cheapest way to the next level, or why there is none; it is solved again with every wish. */
export function wayView(room: Room): TemplateResult {
  const { page, say } = room;
  const keep = wayKeep(room);
  keep.follow();
  const next = page.evaluation.nextLevel?.level;
  const level = keep.wishes.target ?? next;
  const title = level === undefined ? say('way.titleNone') : say('way.title', { level });
  return section(
    page,
    'way',
    title,
    html`<div class="way-content" ${adoptStyles([wayStyles])}>${redrawn(keep.redrawer, () => content(room, keep))}</div>`,
  );
}

function content(room: Room, keep: WayKeep): unknown {
  const { say, page } = room;
  const { up } = keep;
  if (!page.answers) return html`<p>${say('way.noAnswers')}</p>`;
  if (!up.result) return html`<p class="hint">${say('way.calculating')}</p>`;
  return html`${targetChoice(room, keep)} ${clarifyLine(room, up.result)} ${wishesView(room, keep)}
    ${up.waiting ? html`<p class="hint way-waiting">${say('way.again')}</p>` : nothing}
    ${up.result.kind === 'found' ? foundView(room, keep) : noWayView(room, keep, up.result)}`;
}

/** Only where clarifying alone could reach the level. */
function clarifyLine({ say, page }: Room, up: WayUp): TemplateResult | typeof nothing {
  const { needs, score, levelIfSettled } = page.evaluation;
  if (up.kind !== 'found' && up.kind !== 'unreachable') return nothing;
  if (needs.clarify.length === 0 || levelIfSettled < up.target) return nothing;
  const high = pointsDown(score.high ?? 0, page.language);
  return html`<p class="way-clarify">${say('way.clarify', { count: needs.clarify.length, level: up.target, high })}</p>`;
}
