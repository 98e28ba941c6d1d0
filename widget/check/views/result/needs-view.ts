import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '../../../../model/action/evaluation.ts';
import { heading } from '../../../page/heading.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { gateList } from './gate-view.ts';
import { needItem } from './need-item.ts';
import type { ResultPage } from './result-page.ts';
import { section } from './section.ts';

/** How many entries of a list are shown without asking, and how many of those lie open. */
const shown = { action: { first: 10, open: 3 }, quick: { first: 5, open: 1 } } as const;

/** The three lists of what to do: the biggest needs, the cheapest points, what the next level requires. */
export function needsView(page: ResultPage): TemplateResult {
  const { say, evaluation } = page;
  const { needs } = evaluation;
  return section(
    page,
    'needs',
    say('needs.title'),
    html`<p>${say('needs.exchange')} ${say(needs.comparedWithPeers ? 'needs.withPeers' : 'needs.noPeers')}</p>
      ${needList(page, 'action', needs.needForAction)} ${needList(page, 'quick', needs.quickWins)}
      ${obligationsView(page)}`,
  );
}

function needList(page: ResultPage, list: keyof typeof shown, needs: readonly Need[]): TemplateResult {
  const { say, headingLevel } = page;
  const { first, open } = shown[list];
  const rest = needs.slice(first);
  const id = `result-${list}`;
  return html`<section class="needs-list" aria-labelledby=${id}>
    ${heading(headingLevel, 2, say(`needs.${list}`), { id })}
    ${
      needs.length === 0
        ? html`<p>${say(`needs.${list}None`)}</p>`
        : html`<p>${say(`needs.${list}Text`)}</p>
            <ol>
              ${needs.slice(0, first).map((need, index) => html`<li>${needItem(page, need, index < open)}</li>`)}
            </ol>`
    }
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${say('needs.more', { count: rest.length })}</summary>
            ${whenOpened(
              () => html`<ol start=${first + 1}>
                ${rest.map((need) => html`<li>${needItem(page, need, false)}</li>`)}
              </ol>`,
            )}
          </details>`
    }
  </section>`;
}

function obligationsView(page: ResultPage): TemplateResult {
  const { say, headingLevel, evaluation, quick } = page;
  const { nextLevel, needs } = evaluation;
  const level = nextLevel?.level ?? evaluation.level;
  const none = quick ? 'next.noGatesQuick' : nextLevel ? 'needs.obligationsNone' : 'needs.obligationsTop';
  return html`<section class="needs-list" aria-labelledby="result-obligations">
    ${heading(headingLevel, 2, say('needs.obligations', { level }), { id: 'result-obligations' })}
    ${
      needs.obligations.length === 0
        ? html`<p>${say(none, { level })}</p>`
        : html`<p>${say('needs.obligationsText', { level })}</p>${gateList(page, needs.obligations)}`
    }
  </section>`;
}
