import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Path } from '../../../../model/flow/path.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { heading } from '../../../page/heading.ts';
import type { Frame } from '../frame.ts';
import { modelText } from '../model-text.ts';
import { pair } from './pair.ts';
import { skippedRun } from './skipped-run.ts';
import { type TranscriptItem, topicsOf } from './transcript-items.ts';

export interface TranscriptData {
  readonly model: MaturityModel;
  readonly path: Path;
  readonly remarks: ReadonlyMap<string, { readonly note: string; readonly evidence: string }>;
  /** The last question of the transcript for now; null for all of them. */
  readonly last: string | null;
  /** Questions that show their form instead of what was said. */
  readonly forms: ReadonlyMap<string, () => TemplateResult>;
}

const noRemark = { note: '', evidence: '' };

/** The talk so far as lists of pairs by category. What has not changed is not drawn again. */
export function transcript(data: TranscriptData, frame: Frame): TemplateResult {
  const topics = topicsOf(data.path, data.model.categories, data.last);
  return html`${repeat(
    topics,
    ({ category }) => category.id,
    ({ category, items }) => html`
      <section class="topic">
        ${heading(frame.headingLevel, 1, modelText(category.name, frame), { className: 'topic-title' })}
        <ol class="talk" role="list">
          ${repeat(
            items,
            ({ key }) => key,
            (item) => line(item, data, frame),
          )}
        </ol>
      </section>
    `,
  )}`;
}

function line(item: TranscriptItem, { model, remarks, forms }: TranscriptData, frame: Frame): TemplateResult {
  if (item.kind === 'skipped') {
    const rules = item.steps.map(({ rule }) => rule);
    return html`<li>${guard([frame.t, model, ...rules], () => skippedRun(item.steps, frame))}</li>`;
  }
  const { question, answer } = item.step;
  const form = forms.get(question.id);
  if (form) return html`<li class="now">${form()}</li>`;
  const remark = remarks.get(question.id) ?? noRemark;
  return html`<li class="pair">
    ${guard([frame.t, model, answer, remark], () => pair({ question, answer, remark }, frame))}
  </li>`;
}
