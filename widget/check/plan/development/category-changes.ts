import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Development } from '../../../../model/contract/development.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { categoryName } from '../../views/result/category-name.ts';
import type { Room } from '../room.ts';
import { inHundredths, signedPoints } from './signed-points.ts';
import type { WaveRow } from './wave-rows.ts';

interface CategoryRow {
  readonly id: string;
  readonly name: string;
  readonly change: Change | null;
  /** Hundredths by the questionnaire of the time. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What became of every category and of the overall score. Across a revision of the questionnaire only the change on the common
 * questions stands there: the points of then and now belong to different questions.
 */
export function categoryChanges(
  room: Room,
  { categories, overall }: Development['changes'][number],
  from: WaveRow | undefined,
  to: WaveRow | undefined,
): TemplateResult {
  const { page, say } = room;
  const native = from !== undefined && to !== undefined && !to.breakBefore;
  const rows: readonly CategoryRow[] = [
    ...categories.map(({ category, change }) => ({
      id: category,
      name: categoryName(page, category),
      change,
      before: scoreIn(from, category),
      after: scoreIn(to, category),
    })),
    {
      id: 'overall',
      name: say('development.change.overall'),
      change: overall,
      before: from?.score ?? null,
      after: to?.score ?? null,
    },
  ];
  const heads = native ? (['before', 'after', 'points', 'verdict'] as const) : (['points', 'verdict'] as const);
  return html`<table class="past-table" role="table">
    <caption>${say('development.change.categories')}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${say('development.change.category')}</th>
        ${heads.map((head) => html`<th scope="col" role="columnheader" class=${head === 'verdict' ? 'found' : nothing}>${say(`development.change.${head}`)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => rowView(room, row, native))}
    </tbody>
  </table>`;
}

function rowView(
  { page, say }: Room,
  { id, name, change, before, after }: CategoryRow,
  native: boolean,
): TemplateResult {
  const nothingThere = say('development.change.nothing');
  const points = (hundredths: number | null) =>
    hundredths === null ? nothingThere : pointsDown(hundredths, page.language);
  return html`<tr role="row" data-row=${id} class=${id === 'overall' ? 'overall' : nothing}>
    <th scope="row" role="rowheader">${name}</th>
    ${
      native
        ? html`<td role="cell" data-column="before">${points(before)}</td>
          <td role="cell" data-column="after">${points(after)}</td>`
        : nothing
    }
    <td role="cell" data-column="points">
      ${change ? signedPoints(inHundredths(change.points), page.language) : nothingThere}
    </td>
    <td role="cell" class="found ${change?.verdict ?? 'unrated'}" data-column="verdict">
      ${say(`development.change.verdicts.${change?.verdict ?? 'unrated'}`)}
    </td>
  </tr>`;
}

function scoreIn(row: WaveRow | undefined, category: string): number | null {
  return row?.categories.find((entry) => entry.category === category)?.score ?? null;
}
