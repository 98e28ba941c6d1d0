import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { movesFrom } from '../../../../model/action/next-level/moves.ts';
import type { WayStep } from '../../../../model/action/next-level/way.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { sameAnswer } from '../../conversation/same-answer.ts';
import { plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import type { StepData } from './step-data.ts';
import { exclude, fix, loosen } from './wishing.ts';

/** Whether a step has to be in the way, with which of the better answers, or may not be. */
export function stepChoice({ room, keep, step }: StepData, question: QuestionEntry): TemplateResult {
  const { page, say } = room;
  const better = answersOf(page.model, question, step);
  const fixed = keep.wishes.fixed.has(question.id);
  const id = `way-to-${question.id}`;
  const about = html`<span class="unseen">: ${plainText(question.text, page)}</span>`;
  const change = ({ currentTarget }: Event): void => {
    const to = currentTarget instanceof HTMLSelectElement ? better[currentTarget.selectedIndex] : undefined;
    if (to) fix(keep, question.id, to);
  };
  const chosen = better.findIndex((to) => sameAnswer(to, step.to));
  return html`<div class="way-choice">
    ${
      better.length < 2
        ? nothing
        : html`<div class="control">
            <label for=${id}>${say('way.other')}${about}</label>
            <select id=${id} .selectedIndex=${live(chosen)} @change=${change}>
              ${better.map((to, index) => html`<option ?selected=${index === chosen}>${answerText(page, question, to)}</option>`)}
            </select>
          </div>`
    }
    <button
      type="button"
      class="secondary"
      @click=${() => (fixed ? loosen(keep, question.id) : fix(keep, question.id, step.to))}
    >
      ${say(fixed ? 'way.loosen' : 'way.fix')}${about}
    </button>
    <button type="button" class="quiet" @click=${() => exclude(room, keep, question.id)}>
      ${say('way.exclude')}${about}
    </button>
  </div>`;
}

const known = new WeakMap<WayStep, readonly AnswerValue[]>();

/** The better answers there are. Drawing often costs no more than drawing once. */
function answersOf(model: MaturityModel, question: QuestionEntry, step: WayStep): readonly AnswerValue[] {
  const found = known.get(step);
  if (found) return found;
  const moves = movesFrom(model, question, step.from).map(({ to }) => to);
  const answers = moves.some((to) => sameAnswer(to, step.to)) ? moves : [step.to, ...moves];
  known.set(step, answers);
  return answers;
}
