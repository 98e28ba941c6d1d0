import { html, nothing, type TemplateResult } from 'lit';
import type { ModelProblem } from '../../model/format/problem.ts';
import type { PreviewWords } from './preview-words.ts';

/** Problems of a file with their places, as an author reads them. */
export function problemList(problems: readonly ModelProblem[], words: PreviewWords): TemplateResult {
  return html`<ol>
    ${problems.map(
      ({ line, column, message, suggestion, pointer }) => html`<li>
        <span class="place">${words.place(line, column)}:</span> ${message} ${suggestion ?? nothing}
        ${pointer === '' ? nothing : html`<br /><code>${pointer}</code>`}
      </li>`,
    )}
  </ol>`;
}
