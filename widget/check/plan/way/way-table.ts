import { html, type TemplateResult } from 'lit';
import type { Way } from '../../../../model/action/next-level/way.ts';
import { pointsExactly, wholeNumber } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { modelText } from '../../views/model-text.ts';
import type { Room } from '../room.ts';
import { pointsAlong } from './points-along.ts';

/** The numbers of the picture. */
export function wayTable(room: Room, way: Way, target: number): TemplateResult {
  const { page, say } = room;
  const { model, language, answers, evaluation } = page;
  const after = answers ? pointsAlong(model, answers, way) : [];
  const caption = say('way.caption', { level: target });
  const geometric = model.file.scoring.aggregation === 'geometric';
  const columns = ['columnStep', 'columnGain', 'columnAfter', 'columnEffort'] as const;
  return html`<details class="numbers">
    <summary>${say('way.table')}</summary>
    ${whenOpened(
      () => html`<div class="scroller" role="region" tabindex="0" aria-label=${caption}>
          <table class="way-table">
            <caption>${caption}</caption>
            <thead>
              <tr>${columns.map((column) => html`<th scope="col">${say(`way.${column}`)}</th>`)}</tr>
            </thead>
            <tbody>
              <tr data-row="today">
                <th scope="row">${say('way.today')}</th>
                <td>${say('way.nothing')}</td>
                <td>${pointsExactly(evaluation.score.score ?? 0, language)}</td>
                <td>${say('way.nothing')}</td>
              </tr>
              ${way.steps.map(({ question: id, gain, effort }, index) => {
                const question = model.question.get(id);
                return html`<tr data-row=${id}>
                  <th scope="row">${index + 1}. ${question ? modelText(question.text, page) : id}</th>
                  <td>${pointsExactly(gain, language)}</td>
                  <td>${pointsExactly(after[index] ?? 0, language)}</td>
                  <td>${wholeNumber(effort, language)}</td>
                </tr>`;
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">${say('way.sum')}</th>
                <td>${say('way.nothing')}</td>
                <td>${pointsExactly(way.score, language)}</td>
                <td>${wholeNumber(way.effort, language)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
        <p class="hint">${geometric ? say('way.geometric') : ''} ${say('way.rounding')}</p>`,
    )}
  </details>`;
}
