import { html, nothing, type TemplateResult } from 'lit';
import type { PlanFile } from '../../../../model/contract/plan.ts';
import type { Finding } from '../../../../model/contract/shape-check.ts';
import { heading } from '../../../page/heading.ts';
import { icon } from '../../views/icon.ts';
import { categoryName } from '../../views/result/category-name.ts';
import type { Room } from '../room.ts';
import { planOf } from '../targets/target-drafts.ts';
import { targetText } from '../targets/target-text.ts';
import { inCalendar, saveCalendar } from './calendar-file.ts';
import { findingPlace } from './finding-place.ts';
import { measuresKeep, measuresOf } from './measures-keep.ts';
import { arrivals, dropFile, filePlace, offerFile, planLists, savePlanFile, takeFile } from './take-file.ts';

/** How many findings, and how many arrivals of a kind, are named one by one. */
const most = 50;

/** The plan as a file, its days as a calendar, and the way back in. */
export function fileView(room: Room): TemplateResult {
  const { say, page } = room;
  const dated = measuresOf(room).filter(inCalendar);
  return html`<section class="plan-files plan-form" aria-labelledby="plan-files">
    ${heading(page.headingLevel, 2, say('measures.file.title'), { id: 'plan-files' })}
    <p>${say('measures.file.text')}</p>
    <div class="buttons">
      <button class="secondary" type="button" @click=${() => savePlanFile(room)}>${say('measures.file.save')}</button>
      ${
        dated.length > 0
          ? html`<button class="secondary" type="button" @click=${() => saveCalendar(room, dated)}>
              ${say('measures.calendar.all')}
            </button>`
          : nothing
      }
    </div>
    ${dated.length === 0 ? html`<p class="hint">${say('measures.calendar.none')}</p>` : nothing}
    <div class="field">
      <label for="plan-file-choose">${say('measures.file.choose')}</label>
      <p class="hint" id="plan-file-hint">${say('measures.file.chooseHint')}</p>
      <input
        type="file"
        accept=".json,application/json"
        id="plan-file-choose"
        aria-describedby="plan-file-hint"
        @change=${(event: Event) => {
          const field = event.currentTarget;
          const chosen = field instanceof HTMLInputElement ? field.files?.[0] : undefined;
          if (chosen) void offerFile(room, chosen).then(() => empty(field));
        }}
      />
    </div>
    ${state(room)}
  </section>`;
}

/** The same file can be chosen once more after it was mended. */
function empty(field: EventTarget | null): void {
  if (field instanceof HTMLInputElement) field.value = '';
}

function state(room: Room): TemplateResult | typeof nothing {
  const { file } = measuresKeep(room);
  switch (file.phase) {
    case 'idle':
      return nothing;
    case 'unusable':
      return html`<p class="plan-problem" id=${filePlace} tabindex="-1">${icon('warning')} ${file.text}</p>`;
    case 'refused':
      return refusal(room, file.file, file.findings);
    case 'offered':
      return offer(room, file.file, file.problem, file.taking);
  }
}

function refusal(room: Room, file: unknown, findings: readonly Finding[]): TemplateResult {
  const { say, page } = room;
  const rest = findings.length - most;
  return html`<div class="errors" id=${filePlace} tabindex="-1">
    ${icon('warning')}
    <div class="notice-text">
      <p class="notice-title">${say('measures.file.refused', { count: findings.length })}</p>
      <ul class="several">
        ${findings.slice(0, most).map(({ pointer, reason }) => {
          const { text, whole } = findingPlace(room, file, pointer);
          return html`<li>
              <strong dir="auto">${text}</strong>: ${page.language === 'en' ? reason.en : reason.de}
              ${whole ? nothing : html`<code>${pointer}</code>`}
            </li>`;
        })}
        ${rest > 0 ? html`<li>${say('measures.file.refusedMore', { count: rest })}</li>` : nothing}
      </ul>
    </div>
  </div>`;
}

function offer(room: Room, file: PlanFile, problem: string | null, taking: boolean): TemplateResult {
  const { say, page } = room;
  const plan = planOf(room);
  const lists = planLists.map((list) => ({ list, arrived: arrivals(plan, file, list) }));
  const nothingNew = lists.every(({ arrived }) => arrived.every((one) => one === 'same'));
  const filled = lists.filter(({ arrived }) => arrived.length > 0);
  return html`<div class="card" >
    ${heading(page.headingLevel, 3, say('measures.file.preview'), { id: filePlace })}
    ${filled.map(({ list, arrived }) => {
      const count = (kind: string) => arrived.filter((one) => one === kind).length;
      const words = {
        kind: say(`measures.file.kinds.${list}`),
        added: count('added'),
        changed: count('changed'),
        same: count('same'),
      };
      const coming = arrived.flatMap((arrival, index) => (arrival === 'same' ? [] : [{ arrival, index }]));
      return html`<p>${say('measures.file.counts', words)}</p>
        ${
          coming.length > 0
            ? html`<ul class="several">
                ${coming
                  .slice(0, most)
                  .map(
                    ({ arrival, index }) =>
                      html`<li><bdi>${nameOf(room, file, list, index)}</bdi> <span class="muted">(${say(`measures.file.${arrival}`)})</span></li>`,
                  )}
                ${coming.length > most ? html`<li>${say('measures.file.refusedMore', { count: coming.length - most })}</li>` : nothing}
              </ul>`
            : nothing
        }`;
    })}
    <p>${say(nothingNew ? 'measures.file.nothingNew' : 'measures.file.keeps')}</p>
    ${problem === null ? nothing : html`<p class="plan-problem">${problem}</p>`}
    <div class="buttons">
      ${
        nothingNew
          ? nothing
          : html`<button
              class="primary"
              type="button"
              aria-disabled=${taking ? 'true' : nothing}
              @click=${() => takeFile(room, file)}
            >
              ${say(taking ? 'entry.saving' : 'measures.file.take')}
            </button>`
      }
      <button class="quiet" type="button" @click=${() => dropFile(room)}>
        ${say(nothingNew ? 'measures.close' : 'measures.file.cancel')}
      </button>
    </div>
  </div>`;
}

function nameOf(room: Room, file: PlanFile, list: (typeof planLists)[number], index: number): string {
  if (list === 'measures') return file.measures[index]?.entry.title ?? '';
  if (list === 'scenarios') return file.scenarios[index]?.entry.name ?? '';
  const target = file.targets[index];
  return target ? `${categoryName(room.page, target.id)}: ${targetText(room, target.entry)}` : '';
}
