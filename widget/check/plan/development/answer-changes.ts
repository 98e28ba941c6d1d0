import { html, type TemplateResult } from 'lit';
import type { Development } from '../../../../model/contract/development.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { modelText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import type { Room } from '../room.ts';

type WaveChange = Development['changes'][number];
type AnswerChange = WaveChange['answers'][number];

/** Which answers are different: the question, what was said before and after, and the points of both. */
export function answerChanges(room: Room, { from, answers }: WaveChange): TemplateResult {
  const { say } = room;
  if (answers.length === 0) return html`<p>${say('development.change.answersNone')}</p>`;
  const title = say('development.change.answers', { count: answers.length });
  return html`<details class="past-answers">
    <summary>${title}</summary>
    <table class="questions" role="table" data-from=${from}>
      <caption class="unseen">${say('development.change.answersCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${say('development.change.question')}</th>
          <th scope="col" role="columnheader">${say('development.change.pointsBefore')}</th>
          <th scope="col" role="columnheader">${say('development.change.pointsAfter')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${answers.map((answer) => rowView(room, answer))}
      </tbody>
    </table>
  </details>`;
}

function rowView(room: Room, { question: id, before, after, points }: AnswerChange): TemplateResult {
  const { page, say } = room;
  const question = page.model.question.get(id);
  const shown = (hundredths: number | null) =>
    hundredths === null ? say('development.change.nothing') : pointsDown(hundredths, page.language);
  return html`<tr role="row" data-question=${id}>
    <th scope="row" role="rowheader">
      ${question ? modelText(question.text, page) : id}
      <span class="answer">${say('development.change.answerBefore', { answer: answerIn(room, id, before) })}</span>
      <span class="answer">${say('development.change.answerAfter', { answer: answerIn(room, id, after) })}</span>
    </th>
    <td role="cell">${shown(points.before)}</td>
    <td role="cell">${shown(points.after)}</td>
  </tr>`;
}

/** The model may know an answer of then no longer. */
function answerIn({ page, say }: Room, id: string, value: AnswerValue | null): string {
  if (value === null) return say('development.change.noAnswer');
  const question = page.model.question.get(id);
  return (question && answerText(page, question, value)) || say('development.change.unknownAnswer');
}
