import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Need } from '../../../../model/action/evaluation.ts';
import { heading } from '../../../page/heading.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { ComparedPage } from './comparison.ts';
import { gateList } from './gate-view.ts';
import { needItem } from './need-item.ts';
import type { ResultPage } from './result-page.ts';
import { section } from './section.ts';

/** How many entries of a list are shown without asking, and how many of those lie open. */
const shown = { action: { first: 10, open: 3 }, quick: { first: 5, open: 1 } } as const;

/** The three lists of what to do: the biggest needs, the cheapest points, what the next level requires. */
export function needsView(page: ComparedPage): TemplateResult {
  const { say, comparison } = page;
  const { needs } = comparison;
  return section(
    page,
    'needs',
    say('needs.title'),
    html`<p>${say('needs.exchange')} ${peersText(page)}</p>
      ${needList(page, 'action', needs.needForAction)} ${needList(page, 'quick', needs.quickWins)}
      ${obligationsView(page)}`,
  );
}

/** Whether peers entered the order, which ones, and for how many of the recommendations they could not. */
function peersText({ say, comparison: { needs, questions } }: ComparedPage): string {
  if (!needs.comparedWithPeers || !questions) return say('needs.noPeers');
  const text = say('needs.withPeers', { group: questions.group.name });
  const without = needs.needForAction.filter(({ question }) => !questions.means.has(question)).length;
  return without === 0 ? text : `${text} ${say('needs.withoutPeers', { count: without })}`;
}

function needList(page: ComparedPage, list: keyof typeof shown, needs: readonly Need[]): TemplateResult {
  const { say, headingLevel } = page;
  const { first, open } = shown[list];
  const rest = needs.slice(first);
  const id = `result-${list}`;
  return html`<section class="needs-list" aria-labelledby=${id}>
    ${heading(headingLevel, 2, say(`needs.${list}`), { id })}
    ${
      needs.length === 0
        ? html`<p>${say(`needs.${list}None`)}</p>`
        : html`<p>${say(list === 'action' && page.comparison.needs.comparedWithPeers ? 'needs.actionTextPeers' : `needs.${list}Text`)}</p>
            <ol>
              ${repeat(needs.slice(0, first), itself, (need, index) => html`<li>${needItem(page, need, index < open)}</li>`)}
            </ol>`
    }
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${say('needs.more', { count: rest.length })}</summary>
            ${whenOpened(
              () => html`<ol start=${first + 1}>
                ${repeat(rest, itself, (need) => html`<li>${needItem(page, need, false)}</li>`)}
              </ol>`,
            )}
          </details>`
    }
  </section>`;
}

/** A need that changes its place takes along whether it lies open. */
function itself(need: Need): Need {
  return need;
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
