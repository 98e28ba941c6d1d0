import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import { plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import type { Room } from '../room.ts';
import type { WayKeep } from './way-keep.ts';
import { takeAllBack, takeBack, wishId } from './wishing.ts';

/** What was fixed and excluded, to take back. */
export function wishesView(room: Room, keep: WayKeep): TemplateResult | typeof nothing {
  const { page, say } = room;
  const { fixed, excluded } = keep.wishes;
  if (fixed.size + excluded.length === 0) return nothing;
  const name = (id: string): string => {
    const question = page.model.question.get(id);
    return question ? plainText(question.text, page) : id;
  };
  const entry = (id: string, text: string): TemplateResult => html`<li>
    <span>${text}</span>
    <button type="button" class="link" id=${wishId(id)} @click=${() => takeBack(room, keep, id)}>
      ${say('way.takeBack')}<span class="unseen">: ${name(id)}</span>
    </button>
  </li>`;
  return html`<div class="way-wishes" role="group" aria-labelledby="way-wishes">
    ${heading(page.headingLevel, 2, say('way.wishes'), { id: 'way-wishes' })}
    <p class="hint">${say('way.wishesHere')}</p>
    <ul>
      ${[...fixed].map(([id, to]) => {
        const question = page.model.question.get(id);
        const answer = question ? answerText(page, question, to) : '';
        return entry(id, say('way.wishFixed', { question: name(id), answer }));
      })}
      ${excluded.map((id) => entry(id, say('way.wishExcluded', { question: name(id) })))}
    </ul>
    ${
      fixed.size + excluded.length > 1
        ? html`<button type="button" class="link" @click=${() => takeAllBack(room, keep)}>${say('way.takeAllBack')}</button>`
        : nothing
    }
  </div>`;
}
