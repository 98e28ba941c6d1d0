import type { TemplateResult } from 'lit';
import type { LevelEstimate } from '../../../model/study/study.ts';
import { shareAxis, shareEnd, shareRow } from '../../charts/share-row.ts';
import { chartRows, figure, legend, valueText } from './chart-rows.ts';
import { dataTable } from './data-table.ts';
import { whole } from './figures.ts';
import type { StudyPage } from './study-page.ts';
import { plainText } from './study-text.ts';

export interface LevelSharesText {
  readonly finding: string;
  readonly caption: string;
  readonly axis: string;
}

/** Shares of the levels with their Wilson intervals, and their table. */
export function levelShares(page: StudyPage, levels: readonly LevelEstimate[], text: LevelSharesText): TemplateResult {
  const { say, study } = page;
  const end = shareEnd(levels.map(({ percent, high }) => Math.max(percent, high)));
  const merged = levels.length < study.levels.length;
  const certain = levels.every(({ low, high }) => low === high);
  return figure(
    text.finding,
    chartRows({
      rows: levels.map((one) => {
        const { percent, low, high } = one;
        const width = low === high ? { low: null, high: null } : { low, high };
        return {
          id: levelId(one),
          name: levelName(page, one),
          drawing: shareRow({ share: percent, ...width, end, all: null }),
          value: valueText(say('percent', { percent }), intervalOf(page, one)),
        };
      }),
      below: { name: text.axis, axis: shareAxis(end) },
    }),
    legend(
      page,
      certain
        ? [['share', say('levels.legendShare')]]
        : [
            ['share', say('levels.legendShare')],
            ['interval', say('legendInterval')],
          ],
      merged ? say('levels.merged') : undefined,
    ),
    dataTable(page, {
      caption: text.caption,
      head: say('level'),
      columns: [
        { id: 'share', name: say('levels.share') },
        ...(certain ? [] : [{ id: 'interval', name: say('interval') }]),
      ],
      rows: levels.map((one) => ({
        id: levelId(one),
        name: levelName(page, one),
        cells: [say('percent', { percent: one.percent }), intervalOf(page, one)],
      })),
    }),
  );
}

/** The entry with the largest share; the lower one of two. */
export function largest(levels: readonly LevelEstimate[]): LevelEstimate | undefined {
  return levels.reduce<LevelEstimate | undefined>(
    (best, one) => (best && best.percent >= one.percent ? best : one),
    undefined,
  );
}

function levelId({ from, to }: LevelEstimate): string {
  return from === to ? `level-${from}` : `level-${from}-${to}`;
}

function levelName(page: StudyPage, { from, to }: LevelEstimate): string {
  const { say, study } = page;
  if (from !== to) return say('levelSpan', { from, to });
  const title = study.levels.find(({ level }) => level === from)?.title ?? {};
  return `${say('levelNumber', { level: from })}: ${plainText(title, page)}`;
}

function intervalOf({ say, language }: StudyPage, { low, high }: LevelEstimate): string | undefined {
  if (low === high) return undefined;
  return say('percentSpan', { from: whole(low, language), to: whole(high, language) });
}
