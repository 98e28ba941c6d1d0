import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import { icon } from '../../views/icon.ts';
import type { Room } from '../room.ts';
import { differingFields, fieldText } from './field-text.ts';
import type { MeasureDraft } from './measure-draft.ts';
import { measureOf } from './measure-problems.ts';
import { measurePlaces, storedMeasure } from './measures-keep.ts';
import { discardDraft, saveMeasure } from './save-measure.ts';

/** Two people changed one measure: both versions where they differ, and somebody decides. */
export function measureConflict(room: Room, draft: MeasureDraft): TemplateResult | typeof nothing {
  if (!draft.conflict) return nothing;
  const { say, page } = room;
  const stored = storedMeasure(room, draft.id)?.entry;
  const own = measureOf(room, draft.fields);
  const fields = stored ? differingFields(own, stored) : [];
  const title = stored ? 'measures.conflict.title' : 'measures.conflict.removed';
  return html`<section class="measure-conflict" aria-labelledby=${measurePlaces.conflict}>
    ${heading(page.headingLevel, 3, html`${icon('warning')} ${say(title)}`, { id: measurePlaces.conflict })}
    ${stored ? html`<p>${say('measures.conflict.text')}</p>` : nothing}
    ${
      stored && fields.length > 0
        ? html`<dl class="measure-versions">
            ${fields.map(
              (field) => html`<div>
                <dt>${say(`measures.fields.${field}`)}</dt>
                <dd><span class="muted">${say('measures.conflict.own')}</span> <span dir="auto">${fieldText(room, own, field) || say('measures.nothing')}</span></dd>
                <dd><span class="muted">${say('measures.conflict.theirs')}</span> <span dir="auto">${fieldText(room, stored, field) || say('measures.nothing')}</span></dd>
              </div>`,
            )}
          </dl>`
        : nothing
    }
    ${stored && fields.length === 0 ? html`<p>${say('measures.conflict.same')}</p>` : nothing}
    <div class="buttons">
      <button class="secondary" type="button" @click=${() => saveMeasure(room, draft)}>
        ${say('measures.conflict.keepOwn')}
      </button>
      <button class="secondary" type="button" @click=${() => discardDraft(room, draft)}>
        ${say(stored ? 'measures.conflict.keepTheirs' : 'measures.conflict.letGo')}
      </button>
    </div>
  </section>`;
}
