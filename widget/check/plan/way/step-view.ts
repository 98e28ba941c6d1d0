import { html, nothing, type TemplateResult } from 'lit';
import { effortParts } from '../../../../model/action/next-level/effort-parts.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { modelParagraphs, modelText, plainText } from '../../views/model-text.ts';
import { advice } from '../../views/result/advice.ts';
import { changeText } from '../change-text.ts';
import { effortWords } from './effort-words.ts';
import { isTaken } from './measure-of-step.ts';
import { pointsAlong } from './points-along.ts';
import { stepChoice } from './step-choice.ts';
import type { StepData } from './step-data.ts';

/** One step: what changes, what it brings and takes, how to begin, and whether it has to be. */
export function stepView(data: StepData): TemplateResult {
  const { room, step } = data;
  const { page, say } = room;
  const question = page.model.question.get(step.question);
  return html`<div class="way-head">
      <p class="way-question" id="way-step-${step.question}">${question ? modelText(question.text, page) : step.question}</p>
      <p class="way-gain">${say('way.gain', { points: pointsDown(step.gain, page.language) })}</p>
      <p class="way-effort">${page.say('needs.effort')}: ${effortWords(room, effortParts(page.model, step))}</p>
    </div>
    <p class="way-change">${question ? changeText(room, question, step.from, step.to) : nothing}</p>
    ${tags(data)} ${prerequisite(data)} ${returning(data)} ${adviceFor(data)} ${question ? stepChoice(data, question) : nothing}`;
}

function tags({ room: { say }, keep, step, plan, target }: StepData): TemplateResult | typeof nothing {
  const texts = [
    step.obligation ? say('way.obligation', { level: target }) : '',
    keep.wishes.fixed.has(step.question) ? say('way.fixed') : '',
    isTaken(plan, step) ? say('way.taken') : '',
  ].filter((text) => text !== '');
  if (texts.length === 0) return nothing;
  return html`<p class="way-tags">${texts.map((text) => html`<span class="tag">${text}</span> `)}</p>`;
}

function prerequisite({ room: { say, page }, way, step }: StepData): TemplateResult | typeof nothing {
  const before = way.steps.findIndex(({ question }) => question === step.after);
  const question = step.after === null ? undefined : page.model.question.get(step.after);
  if (!question || before < 0) return nothing;
  return html`<p class="way-after">${say('way.after', { question: plainText(question.text, page), step: before + 1 })}</p>`;
}

/** A step that opens questions brings back answers of their own. */
function returning({ room: { say, page }, way, step, index }: StepData): TemplateResult | typeof nothing {
  const { model, answers, evaluation, language } = page;
  if (!answers || model.file.scoring.aggregation === 'geometric') return nothing;
  const after = pointsAlong(model, answers, way);
  const points = (after[index] ?? 0) - (after[index - 1] ?? evaluation.score.score ?? 0);
  // Both are rounded down: one hundredth apart says nothing.
  if (points <= step.gain + 1) return nothing;
  return html`<p class="way-returning">${say('way.returning', { points: pointsDown(points, language) })}</p>`;
}

function adviceFor({ room: { say, page }, step }: StepData): TemplateResult {
  const recommendations = step.recommendations.flatMap((id) => page.model.recommendation.get(id) ?? []);
  const [first] = recommendations;
  if (!first) return html`<p class="muted">${say('way.noAdvice')}</p>`;
  return html`<div class="way-first">
      <p class="way-first-title">${say('way.firstStep')}</p>
      ${modelParagraphs(first.firstStep, page)}
    </div>
    <details class="way-advice">
      <summary>${say('way.whole', { count: recommendations.length })}</summary>
      ${whenOpened(
        () =>
          html`<div class="need-body">
            ${recommendations.map((recommendation) => html`<div>${advice(page, recommendation)}</div>`)}
          </div>`,
      )}
    </details>`;
}
