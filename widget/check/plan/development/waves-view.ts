import { html, nothing, type TemplateResult } from 'lit';
import type { Development } from '../../../../model/contract/development.ts';
import { instantDayText } from '../../../../model/format/day-in-germany.ts';
import { drawnPoints, pointsDown, pointsUp, wholeNumber } from '../../../../model/format/points-text.ts';
import { estimateSwatch } from '../../../charts/estimate-series.ts';
import { waves } from '../../../charts/waves.ts';
import type { Room } from '../room.ts';
import { membersOf } from './members-of.ts';
import { numbersTable } from './numbers-table.ts';
import { inHundredths, signedPoints } from './signed-points.ts';
import type { WaveRow } from './wave-rows.ts';

/** The most waves whose names have room under the chart. */
const mostNames = 5;

/** The course over the waves: what it says, the picture, how to read it, and its numbers. */
export function wavesView(room: Room, development: Development, rows: readonly WaveRow[]): TemplateResult {
  const { page, say } = room;
  const { language, model } = page;
  const own = ({ score }: WaveRow) =>
    score === null ? say('development.change.nothing') : pointsDown(score, language);
  const label = rows
    .map((row) =>
      row.collective === null
        ? say('development.chart.own', { wave: row.name, own: own(row) })
        : say('development.chart.both', { wave: row.name, own: own(row), state: row.collective }),
    )
    .join('; ');
  const every = Math.ceil(rows.length / mostNames);
  return html`<figure aria-labelledby="development-finding">
      <figcaption id="development-finding">${findingText(room, development, rows)}</figcaption>
      ${limitText(room, development)}
      <div class="waves-frame">
        ${waves({
          points: rows.map(({ score, collective, breakBefore }) => ({
            own: score === null ? null : drawnPoints(score),
            state: collective,
            breakBefore,
          })),
          thresholds: model.file.levels.map(({ threshold }) => threshold),
          texts: rows.map(own),
          label: say('development.chart.label', { points: label }),
        })}
        <div class="waves-names" aria-hidden="true">
          ${rows.map(({ name }, index) => html`<span>${(rows.length - 1 - index) % every === 0 ? name : nothing}</span>`)}
        </div>
      </div>
      ${legendView(room, rows)}
    </figure>
    ${tableView(room, rows, own)}`;
}

/** What became of the own overall score since the wave before, in one sentence. */
function findingText({ page, say }: Room, { changes }: Development, rows: readonly WaveRow[]): string {
  const last = changes.at(-1);
  const wave = rows.find(({ id }) => id === last?.from)?.name ?? '';
  if (!last?.comparable) return say('development.finding.incomparable', { wave });
  if (!last.overall) return say('development.finding.unrated', { wave });
  const { verdict, points } = last.overall;
  return say(`development.finding.${verdict}`, {
    wave,
    points: signedPoints(Math.abs(inHundredths(points)), page.language).slice(1),
  });
}

/** From when on a change counts. */
function limitText({ page, say }: Room, { changes }: Development): TemplateResult | typeof nothing {
  const last = changes.at(-1);
  if (!last?.overall) return nothing;
  const { limit } = last.overall;
  return html`<p>${say('development.limit', { limit: pointsUp(inHundredths(limit), page.language) })}</p>`;
}

function legendView(room: Room, rows: readonly WaveRow[]): TemplateResult {
  const { say } = room;
  const units = membersOf(room);
  return html`<div class="legend">
    <p class="legend-title">${say('development.chart.legend')}</p>
    <ul>
      <li>${estimateSwatch('mean')} ${say('development.chart.legendOwn')}</li>
      ${
        rows.some(({ collective }) => collective !== null)
          ? html`<li><span class="state">${estimateSwatch('other')}</span> ${say('development.chart.legendState', { units })}</li>`
          : nothing
      }
      ${
        rows.some(({ breakBefore }) => breakBefore)
          ? html`<li>${estimateSwatch('break')} ${say('development.chart.legendBreak')}</li>`
          : nothing
      }
    </ul>
    <p class="muted">${say('development.chart.legendLevels')}</p>
  </div>`;
}

function tableView(room: Room, rows: readonly WaveRow[], own: (row: WaveRow) => string): TemplateResult {
  const { page, say } = room;
  const { language } = page;
  const collective = rows.some((row) => row.collective !== null);
  return numbersTable({
    summary: say('development.table.show'),
    caption: say('development.table.caption'),
    head: [
      say('development.table.wave'),
      say('development.table.submitted'),
      say('development.table.level'),
      say('development.table.own'),
      ...(collective ? [say('development.table.state')] : []),
      say('development.table.model'),
    ],
    rows: rows.map((row, index) => ({
      id: row.id,
      name: row.name,
      cells: [
        ['submitted', instantDayText(row.submittedAt, language)],
        ['level', row.score === null ? say('development.change.nothing') : wholeNumber(row.level, language)],
        ['own', own(row)],
        ...(collective
          ? [
              [
                'state',
                row.collective === null ? say('development.change.nothing') : wholeNumber(row.collective, language),
              ] as const,
            ]
          : []),
        ['model', versionText(room, row, index)],
      ],
    })),
  });
}

function versionText({ say }: Room, { model, breakBefore }: WaveRow, index: number): string {
  const key = index === 0 ? 'first' : breakBefore ? 'revised' : 'same';
  return say(`development.table.${key}`, { version: model });
}
