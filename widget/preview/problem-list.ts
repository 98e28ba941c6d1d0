import { html, nothing, type TemplateResult } from 'lit';
import type { PreviewFinding } from '../../model/contract/preview.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import type { PreviewWords } from './preview-words.ts';

/** Problems that are shown; nobody mends more of them at once. */
const mostShown = 20;

/** Problems of a file with their places, as an author reads them; findings with how grave they are. */
export function problemList(problems: readonly (ModelProblem | PreviewFinding)[], words: PreviewWords): TemplateResult {
  const rest = problems.length - mostShown;
  return html`<ol>
      ${problems.slice(0, mostShown).map(
        (problem) => html`<li>
          ${'severity' in problem ? html`<span class="place">${words.severities[problem.severity]},</span>` : nothing}
          <span class="place">${words.place(problem.line, problem.column)}:</span> ${problem.message}
          ${problem.suggestion ?? nothing}<br /><code>${problem.pointer} ${problem.code}</code>
        </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}`;
}
