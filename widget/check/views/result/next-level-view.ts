import { html, nothing, type TemplateResult } from 'lit';
import type { NextLevel } from '../../../../model/action/evaluation.ts';
import { pointsDown, pointsUp, wholeNumber } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { modelText } from '../model-text.ts';
import { blockersView } from './blockers-view.ts';
import { questionLink } from './category-link.ts';
import { gateList } from './gate-view.ts';
import type { ResultPage } from './result-page.ts';
import { section } from './section.ts';

/** How many open questions are shown without asking. */
const firstOpen = 5;

/** What the next level still asks for: points, conditions, and open answers that may already settle it. */
export function nextLevelView(page: ResultPage): TemplateResult {
  const { say, evaluation, quick } = page;
  const { nextLevel } = evaluation;
  if (!nextLevel) {
    return section(
      page,
      'next',
      say('next.top'),
      html`<p>${say(quick ? 'next.topQuick' : 'next.topText')}</p>${clarifyPart(page)}`,
    );
  }
  return section(
    page,
    'next',
    say('next.title', { level: nextLevel.level }),
    html`<div class="parts">
      ${pointsPart(page, nextLevel)}
      <div class="part">
        <p class="part-title">${say('next.gates')}</p>
        ${nextLevel.gates.length > 0 ? gateList(page, nextLevel.gates) : html`<p>${say(quick ? 'next.noGatesQuick' : 'next.noGates')}</p>`}
      </div>
      ${clarifyPart(page)} ${blockersView(page, nextLevel)}
    </div>`,
  );
}

function pointsPart({ say, language, model }: ResultPage, { level, threshold, missing }: NextLevel): TemplateResult {
  const words = { missing: pointsUp(missing, language), threshold: wholeNumber(threshold, language), level };
  const staged = model.file.scoring.aggregation === 'staged';
  const key = staged ? 'next.staged' : missing > 0 ? 'next.missing' : 'next.enough';
  return html`<div class="part">
    <p class="part-title">${say('next.points')}</p>
    <p>${say(key, words)}</p>
  </div>`;
}

function clarifyPart(page: ResultPage): TemplateResult | typeof nothing {
  const { say, evaluation, model } = page;
  const { clarify } = evaluation.needs;
  if (clarify.length === 0) return nothing;
  const text = model.file.scoring.openAnswers === 'neutral' ? 'next.clarifyNeutral' : 'next.clarifyText';
  const rest = clarify.slice(firstOpen);
  return html`<div class="part">
    <p class="part-title">${say('next.clarify')}</p>
    <p>${say(text, { count: clarify.length })}</p>
    ${clarifyList(page, clarify.slice(0, firstOpen))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say('next.more', { count: rest.length })}</summary>
            ${whenOpened(() => clarifyList(page, rest))}
          </details>`
        : nothing
    }
  </div>`;
}

function clarifyList(page: ResultPage, entries: ResultPage['evaluation']['needs']['clarify']): TemplateResult {
  const { say, language, model } = page;
  return html`<ul class="clarify">
    ${entries.map(({ question, gain }) => {
      const asked = model.question.get(question);
      return html`<li>
        ${asked ? questionLink(asked, modelText(asked.text, page)) : question}
        ${gain > 0 ? html`<span class="gain">${say('next.gain', { points: pointsDown(gain, language) })}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
