import { html, nothing, type TemplateResult } from 'lit';
import type { StoredMeasure } from '../../../../model/contract/plan.ts';
import { dayText } from '../../../../model/format/day-text.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { icon } from '../../views/icon.ts';
import { signedPoints } from '../development/signed-points.ts';
import type { Room } from '../room.ts';
import { expectedSoon, measuredOf } from './effect.ts';
import { fieldText } from './field-text.ts';
import { isChanged } from './measure-draft.ts';
import { measurePlaces, measuresKeep, openMeasure } from './measures-keep.ts';
import { daysOverdue, isOpen } from './shown-measures.ts';

/** The title, which opens the measure. */
export function titleButton(room: Room, { id, entry: { title } }: StoredMeasure): TemplateResult {
  const draft = measuresKeep(room).drafts.get(id);
  return html`<button
      class="link measure-title"
      type="button"
      id=${measurePlaces.item(id)}
      @click=${() => openMeasure(room, id)}
    >
      <bdi>${title}</bdi><span class="unseen">, ${room.say('measures.edit')}</span>
    </button>
    ${draft && isChanged(draft) ? html`<span class="tag">${room.say('measures.unsaved')}</span>` : nothing}`;
}

/** Question, else category. */
export function purposeText(room: Room, { entry }: StoredMeasure): string {
  return fieldText(room, entry, 'question') || fieldText(room, entry, 'category');
}

/** When it begins and is due, and by how much it is late. */
export function dueText(room: Room, measure: StoredMeasure): TemplateResult | typeof nothing {
  const { page, say } = room;
  const { start, due } = measure.entry;
  if (due === null) {
    return start === null
      ? nothing
      : html`<span>${say('measures.starts', { date: dayText(start, page.language) })}</span>`;
  }
  const late = daysOverdue(measure, page.today);
  const today = due === page.today && isOpen(measure);
  return html`<time datetime=${due}>${dayText(due, page.language)}</time>
    ${late > 0 ? html`<strong class="overdue">${icon('warning')} ${say('measures.overdue', { count: late })}</strong>` : nothing}
    ${today ? html`<strong class="overdue">${icon('clock')} ${say('measures.dueToday')}</strong>` : nothing}`;
}

/** What is expected of it until it is done or due, and what the next wave measured. */
export function effectText(room: Room, measure: StoredMeasure): TemplateResult | typeof nothing {
  const { page, say } = room;
  const { language } = page;
  const expected = expectedSoon(room, measure.entry);
  const measured = measuredOf(room, measure.id);
  const effect = measured?.effect ?? null;
  const awaited = isOpen(measure) && daysOverdue(measure, page.today) === 0;
  if (expected === undefined) return html`<span class="line effect-soon muted">${say('measures.expectedSoon')}</span>`;
  const lines: string[] = [];
  if (awaited || effect === null) lines.push(...expectedLines(room, measure, expected));
  if (effect !== null) {
    const key = awaited ? 'measures.measuredSoFar' : 'measures.measured';
    lines.push(say(key, { points: signedPoints(effect, language) }));
  }
  if (measured && measured.before !== null && measured.after !== null) {
    const words = { before: pointsDown(measured.before, language), after: pointsDown(measured.after, language) };
    lines.push(say('measures.measuredQuestion', words));
  }
  return lines.length === 0 ? nothing : html`${lines.map((line) => html`<span class="line">${line}</span>`)}`;
}

/** What is expected, or why nobody can say. */
function expectedLines({ page, say }: Room, { entry }: StoredMeasure, expected: number | null): readonly string[] {
  if (expected === null) return entry.question !== null && entry.to === null ? [say('measures.expectedOpen')] : [];
  const points = signedPoints(expected, page.language);
  return [expected > 0 ? say('measures.expected', { points }) : say('measures.expectedNone')];
}
