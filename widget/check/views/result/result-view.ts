import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { openForPrint } from '../../../page/open-for-print.ts';
import { resultStyles } from '../../styles/result-styles.ts';
import { adoptStyles } from './adopt-styles.ts';
import { afterPaint } from './after-paint.ts';
import { comparing } from './comparing.ts';
import type { Choose, ComparedPage, ComparisonChoice } from './comparison.ts';
import { comparisonView } from './comparison-view.ts';
import { contents } from './contents.ts';
import { explanationView } from './explanation-view.ts';
import { needsView } from './needs-view.ts';
import { nextLevelView } from './next-level-view.ts';
import { type Planning, planning } from './planning.ts';
import { planningParts } from './planning-parts.ts';
import { type ResultPage, resultPage } from './result-page.ts';
import type { ResultViewData } from './result-view-data.ts';
import { section } from './section.ts';
import { verdictView } from './verdict-view.ts';

/** The result page (Auswertung): the answer to "where do we stand" at once, the rest in the frames after it. It brings its own styles. */
export function resultView(data: ResultViewData): TemplateResult {
  const page = resultPage(data);
  return html`<div class="result" ${adoptStyles(resultStyles)} ${openForPrint()}>
    ${verdictView(page)} ${contents(page)}
    ${afterPaint(() => html`${comparing(page, (compared, choose) => comparison(page, compared, choose))}`)}
  </div>`;
}

/** Another order changes nothing below the chart. */
function comparison(page: ResultPage, compared: ComparedPage, choose: Choose): TemplateResult {
  return html`${comparisonView(compared, choose)}
    ${guard([page, compared.comparison.shown?.id], () => afterPaint(() => further(compared, choose)))}`;
}

/** A quick check says where the town stands; what follows from that is worked out for the whole one. */
function further(page: ComparedPage, choose: Choose): unknown {
  if (page.quick) return parts(page, null);
  return planning(page, (state) => {
    if (state.kind === 'open') drawTargets(state.sections.targets, choose);
    return parts(page, state);
  });
}

/** The chart stands above the plan and was drawn before it. */
function drawTargets(targets: ComparisonChoice['targets'] | null, choose: Choose): void {
  if (targets) queueMicrotask(() => choose({ targets }));
}

function parts(page: ComparedPage, state: Planning | null): TemplateResult {
  const { way, plan } = state ? planningParts(page, state) : { way: nothing, plan: nothing };
  return html`${once(page, nextLevelView)} ${way} ${once(page, needsView)} ${plan} ${once(page, explanationView)}
    ${once(page, limitsView)}`;
}

/** What the plan does not change is not drawn again with it. */
function once(page: ComparedPage, view: (page: ComparedPage) => TemplateResult): unknown {
  return guard([page], () => afterPaint(() => view(page)));
}

function limitsView(page: ResultPage): TemplateResult {
  const { say, publication } = page;
  const peers = publication ? say('limits.peers') : nothing;
  return section(page, 'limits', say('limits.title'), html`<p>${say('limits.text')} ${peers} ${say('limits.use')}</p>`);
}
