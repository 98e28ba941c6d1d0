import { html, nothing, type TemplateResult } from 'lit';
import { shareAxis, shareRow } from '../../charts/share-row.ts';
import { heading } from '../../page/heading.ts';
import { chartRows, legend } from './chart-rows.ts';
import { dataTable } from './data-table.ts';
import { partPercent, whole } from './figures.ts';
import { section } from './section.ts';
import { sizeName } from './size-name.ts';
import type { StudyPage } from './study-page.ts';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly frame: number;
  readonly respondents: number;
}

/** How many took part, by size class and by county. */
export function participationView(page: StudyPage): TemplateResult {
  const { say, population, words, language } = page;
  const { frame, respondents } = population.participation;
  const [sizes, counties] = [sizeParts(page), countyParts(page)];
  const figures = { ...words, frame: whole(frame, language), respondents: whole(respondents, language) };
  const all =
    respondents === frame
      ? say('participation.everybody', figures)
      : say('participation.all', { ...figures, percent: partPercent(respondents, frame) });
  return section(
    page,
    'participation',
    say('participation.title'),
    html`<p class="finding">${all} ${extremesText(page, sizes)}</p>
      ${part(page, 'bySize', say('participation.sizeClass'), sizes)}
      ${counties.some(({ id }) => id !== 'others') ? part(page, 'byCounty', say('participation.county'), counties) : nothing}`,
  );
}

function part(page: StudyPage, key: 'bySize' | 'byCounty', head: string, parts: readonly Part[]): TemplateResult {
  const { say, headingLevel, population, language } = page;
  const { frame, respondents } = population.participation;
  const all = partPercent(respondents, frame);
  const percent = (one: Part) => say('percent', { percent: partPercent(one.respondents, one.frame) });
  const caption = say(`participation.${key}`);
  return html`<div class="further ${key}">
    ${heading(headingLevel, 2, caption)}
    <div class="picture">
      ${chartRows({
        rows: parts.map((one) => ({
          id: one.id,
          name: one.name,
          drawing: shareRow({ share: partPercent(one.respondents, one.frame), low: null, high: null, end: 100, all }),
          value: html`<span class="value-line"
            ><strong>${percent(one)}</strong>
            <span class="muted"
              >${say('participation.count', { respondents: whole(one.respondents, language), frame: whole(one.frame, language) })}</span
            ></span
          >`,
        })),
        below: { name: say('participation.axis'), axis: shareAxis(100) },
      })}
      ${legend(page, [
        ['share', say('participation.legendShare')],
        ['rest', say('participation.legendFrame')],
        ['all', say('participation.legendAll', { percent: all })],
      ])}
    </div>
    ${dataTable(page, {
      caption,
      head,
      columns: [
        { id: 'frame', name: say('participation.frame') },
        { id: 'respondents', name: say('participation.respondents') },
        { id: 'share', name: say('participation.share') },
      ],
      rows: parts.map((one) => ({
        id: one.id,
        name: one.name,
        cells: [whole(one.frame, language), whole(one.respondents, language), percent(one)],
      })),
    })}
  </div>`;
}

function sizeParts(page: StudyPage): readonly Part[] {
  const { bySize } = page.population.participation;
  return bySize.map(({ from, frame, respondents }, index) => ({
    id: `size-${from}`,
    name: sizeName(page, from, bySize[index + 1]?.from),
    frame,
    respondents,
  }));
}

function countyParts({ population, say }: StudyPage): readonly Part[] {
  return population.participation.byCounty.map(({ key, name, frame, respondents }) => ({
    id: key === null ? 'others' : `county-${key}`,
    name: name ?? (key === null ? say('participation.smallCounties') : say('participation.countyUnnamed', { key })),
    frame,
    respondents,
  }));
}

function extremesText({ say }: StudyPage, parts: readonly Part[]): string {
  const ascending = parts
    .map(({ name, respondents, frame }) => ({ name, percent: partPercent(respondents, frame) }))
    .sort((one, other) => one.percent - other.percent);
  const [worst, best] = [ascending[0], ascending.at(-1)];
  if (!worst || !best || worst.percent === best.percent) return '';
  const words = { best: best.name, high: best.percent, worst: worst.name, low: worst.percent };
  return say('participation.extremes', words);
}
