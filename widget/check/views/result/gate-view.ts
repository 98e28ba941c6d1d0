import { html, type TemplateResult } from 'lit';
import type { GateGap } from '../../../../model/action/evaluation.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { modelText } from '../model-text.ts';
import { categoryLink, questionLink } from './category-link.ts';
import type { ResultPage } from './result-page.ts';

/** Unmet conditions, each with the way to where its points come from. */
export function gateList(page: ResultPage, gates: readonly GateGap[]): TemplateResult {
  return html`<ul class="gates">
    ${gates.map((gate) => html`<li>${gateLink(page, gate)}<br />${gateText(page, gate)}</li>`)}
  </ul>`;
}

function gateLink(page: ResultPage, { kind, id }: GateGap): TemplateResult {
  const { model } = page;
  const question = kind === 'question' ? model.question.get(id) : undefined;
  const text = question?.text ?? model.category.get(id)?.name;
  const name = text ? modelText(text, page) : id;
  return question ? questionLink(question, name) : categoryLink(id, name);
}

function gateText({ say, language }: ResultPage, { kind, level, has, needs }: GateGap): string {
  return kind === 'category'
    ? say('gates.category', { level, has, needs })
    : say('gates.question', { level, has: pointsDown(has, language), needs: pointsDown(needs, language) });
}
