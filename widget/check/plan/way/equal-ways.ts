import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Way, WayStep } from '../../../../model/action/next-level/way.ts';
import { regional } from '../../../../model/format/day-text.ts';
import { sameAnswer } from '../../conversation/same-answer.ts';
import { newKey } from '../../services/new-key.ts';
import { plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import type { Room } from '../room.ts';
import { shownWay, type WayKeep } from './way-keep.ts';

/** Ways that cost the same, to choose from; each says in which step it differs from the first. */
export function equalWays(room: Room, keep: WayKeep, ways: readonly Way[]): TemplateResult | typeof nothing {
  const { say } = room;
  const [first] = ways;
  if (!first || ways.length < 2) return nothing;
  const name = room.slot('way-names', newKey);
  const shown = shownWay(keep);
  const choose = (index: number): void => {
    keep.chosen = index;
    keep.taking = { kind: 'idle' };
    keep.redrawer.redraw();
  };
  return html`<details class="way-others">
    <summary>${say('way.equalOthers', { count: ways.length - 1 })}</summary>
    <fieldset class="way-equal">
    <legend class="part-title">${say('way.equal')}</legend>
    <div class="options">
      ${ways.map(
        (way, index) => html`<label class="option" for="way-equal-${index}">
          <input
            class="choice"
            type="radio"
            id="way-equal-${index}"
            name=${name}
            .checked=${live(way === shown)}
            @change=${() => choose(index)}
          />
          <span class="option-text">${index === 0 ? say('way.equalFirst') : difference(room, first, way)}</span>
        </label>`,
      )}
    </div>
  </fieldset></details>`;
}

function difference(room: Room, first: Way, way: Way): string {
  const { say } = room;
  return say('way.equalOther', {
    without: stepTexts(room, stepsOnlyIn(first, way)),
    with: stepTexts(room, stepsOnlyIn(way, first)),
  });
}

function stepsOnlyIn(one: Way, other: Way): readonly WayStep[] {
  return one.steps.filter(
    ({ question, to }) => !other.steps.some((step) => step.question === question && sameAnswer(step.to, to)),
  );
}

function stepTexts({ page, say }: Room, steps: readonly WayStep[]): string {
  if (steps.length === 0) return say('way.equalNothing');
  const texts = steps.flatMap(({ question: id, to }) => {
    const question = page.model.question.get(id);
    if (!question) return [];
    return say('way.equalStep', { question: plainText(question.text, page), answer: answerText(page, question, to) });
  });
  return new Intl.ListFormat(regional(page.language)).format(texts);
}
