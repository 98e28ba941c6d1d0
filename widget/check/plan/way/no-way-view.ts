import { html, nothing, type TemplateResult } from 'lit';
import type { WayUp } from '../../../../model/action/next-level/way.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { modelText } from '../../views/model-text.ts';
import { gateList } from '../../views/result/gate-view.ts';
import type { Room } from '../room.ts';
import type { WayKeep } from './way-keep.ts';

type NoWay = Exclude<WayUp, { readonly kind: 'found' }>;

/** Why there is no way, and what stands in it. */
export function noWayView(room: Room, keep: WayKeep, up: NoWay): TemplateResult {
  if (up.kind === 'top') return html`<p class="way-none">${room.say('way.top')}</p>`;
  if (up.kind === 'tooComplex') return tooComplexView(room, up);
  return up.kind === 'staged' ? stagedView(room) : unreachableView(room, keep, up);
}

export function tooComplexView(
  { say }: Pick<Room, 'say'>,
  { target }: Extract<NoWay, { readonly kind: 'tooComplex' }>,
): TemplateResult {
  return html`<p class="way-none">${say('way.tooComplex', { level: target })}</p>`;
}

function unreachableView(
  { page, say }: Room,
  { wishes: { excluded } }: WayKeep,
  { target, best, gates }: Extract<NoWay, { readonly kind: 'unreachable' }>,
): TemplateResult {
  const open = page.evaluation.needs.clarify.length;
  const words = { level: target, best: best.level, score: pointsDown(best.score, page.language) };
  const reasons = [
    excluded.length > 0 ? html`<li>${say('way.inTheWayExcluded', { count: excluded.length })}</li>` : nothing,
    open > 0 ? html`<li>${say('way.inTheWayOpen', { count: open })}</li>` : nothing,
    gates.length > 0 ? html`<li>${say('way.inTheWayGates')}${gateList(page, gates)}</li>` : nothing,
  ].filter((reason) => reason !== nothing);
  return html`<p class="way-none">${say('way.unreachable', words)}</p>
    ${
      reasons.length === 0
        ? nothing
        : html`<div class="part">
            <p class="part-title">${say('way.inTheWay')}</p>
            <ul>${reasons}</ul>
          </div>`
    }`;
}

/** How many questions are named without asking. */
const first = 5;

/** Questions of the levels up to the next one that could still be answered better. */
function stagedView({ page, say }: Room): TemplateResult {
  const { model, evaluation } = page;
  const level = evaluation.nextLevel?.level ?? evaluation.level;
  const missing = evaluation.questions.flatMap(({ question: id, points, state }) => {
    const question = model.question.get(id);
    const counts = question?.level !== undefined && question.level <= level && state !== 'notApplicable';
    return counts && (points ?? 0) < 10_000 ? [question] : [];
  });
  const list = (questions: typeof missing): TemplateResult =>
    html`<ul>${questions.map(({ text }) => html`<li>${modelText(text, page)}</li>`)}</ul>`;
  const rest = missing.slice(first);
  return html`<p class="way-none">${say('way.staged', { level })}</p>
    ${
      missing.length === 0
        ? nothing
        : html`<div class="part">
            <p class="part-title">${say('way.stagedMissing', { count: missing.length })}</p>
            ${list(missing.slice(0, first))}
            ${
              rest.length === 0
                ? nothing
                : html`<details>
                    <summary>${say('way.stagedMore', { count: rest.length })}</summary>
                    ${whenOpened(() => list(rest))}
                  </details>`
            }
          </div>`
    }`;
}
