import { html, nothing, type TemplateResult } from 'lit';
import type { StudyEstimates } from '../../../model/study/study.ts';
import { estimateRow } from '../../charts/estimate-row.ts';
import { figure, legend, pointRows, valueText } from './chart-rows.ts';
import { dataTable } from './data-table.ts';
import { drawn, intervalText, whole } from './figures.ts';
import { largest, levelShares } from './level-shares.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';

/** The two averages by name: where each unit counts alike, and where each counts with its inhabitants. */
export function averagesView(page: StudyPage): TemplateResult {
  const { say, population, words } = page;
  const { averageMunicipality: unit, averageInhabitant: inhabitant, kind } = population;
  if (!inhabitant) {
    const none = html`<p>${say(`averages.unit.${kind}`)}</p><p>${say('averages.none', words)}</p>`;
    return section(page, 'averages', say('averages.titleNone'), none);
  }
  return section(
    page,
    'averages',
    say('averages.title'),
    html`<p>${say(`averages.unit.${kind}`)} ${say(`averages.inhabitant.${kind}`)}</p>
      ${comparison(page, unit, inhabitant)} ${inhabitantLevels(page, inhabitant)}`,
  );
}

function comparison(page: StudyPage, unit: StudyEstimates, inhabitant: StudyEstimates): TemplateResult {
  const { say, grid, averageUnit, language } = page;
  const both = [
    { id: 'mean', name: averageUnit, series: 'mean' as const, ...unit },
    { id: 'other', name: say('averageInhabitant'), series: 'other' as const, ...inhabitant },
  ];
  const certain = both.every(({ overall }) => overall.low === overall.high);
  const picture = pointRows(
    page,
    both.map(({ id, name, series, overall, level }) => ({
      id,
      name,
      drawing: estimateRow([{ series, ...drawn(overall) }], grid),
      value: html`${valueText(whole(overall.mean, language), intervalText(overall, page))}
        <span class="value-line muted">${say('levelNumber', { level })}</span>`,
    })),
  );
  const table = dataTable(page, {
    caption: say('averages.caption'),
    head: say('averages.average'),
    columns: [
      { id: 'mean', name: say('points') },
      ...(certain ? [] : [{ id: 'interval', name: say('interval') }]),
      { id: 'level', name: say('level') },
    ],
    rows: both.map(({ id, name, overall, level }) => ({
      id,
      name,
      cells: [whole(overall.mean, language), ...(certain ? [] : [intervalText(overall, page)]), String(level)],
    })),
  });
  const key = legend(
    page,
    [
      ['mean', averageUnit],
      ['other', say('averageInhabitant')],
      ...(certain ? [] : [['interval', say('legendInterval')] as const]),
    ],
    say('legendLevels'),
  );
  return figure(findingText(page, unit, inhabitant), picture, key, table);
}

function findingText(page: StudyPage, unit: StudyEstimates, inhabitant: StudyEstimates): string {
  const { say, words, language } = page;
  const [one, other] = [unit.overall, inhabitant.overall];
  if (one.mean === other.mean) return say('averages.even', { points: whole(one.mean, language) });
  const side = other.mean > one.mean ? 'higher' : 'lower';
  const apart = one.high < other.low || other.high < one.low;
  return say(apart ? `averages.${side}` : `averages.${side}Unsure`, {
    ...words,
    unit: whole(one.mean, language),
    inhabitant: whole(other.mean, language),
  });
}

function inhabitantLevels(page: StudyPage, { levels }: StudyEstimates): TemplateResult | typeof nothing {
  const { say, words } = page;
  const most = levels && largest(levels);
  if (!most) return nothing;
  const key = most.from === most.to ? 'averages.levelsMost' : 'averages.levelsMostSpan';
  return html`<div class="further">
    ${levelShares(page, levels, {
      finding: say(key, { ...words, ...most, level: most.from }),
      caption: say('averages.levelsCaption', words),
      axis: say('averages.levelsAxis'),
    })}
  </div>`;
}
