import { html, nothing, type TemplateResult } from 'lit';
import type { Evaluation } from '../../../../model/action/evaluation.ts';
import { whatIf } from '../../../../model/action/what-if.ts';
import type { StoredScenario } from '../../../../model/contract/plan.ts';
import type { Answers } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { pointsDown, wholeNumber } from '../../../../model/format/points-text.ts';
import { heading } from '../../../page/heading.ts';
import { categoryName } from '../../views/result/category-name.ts';
import type { Room } from '../room.ts';
import { effortWords } from '../way/effort-words.ts';
import { effortOfChanges } from './effort-of-changes.ts';
import { changesOf, isOfThisModel, type ScenarioKeep, storedScenarios } from './scenario-keep.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** One column: the present state, or a scenario. */
interface Column {
  readonly id: string;
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly changes: Answers;
}

/** The scenarios that were chosen beside the present state, figure by figure. */
export function comparisonTable(room: Room, keep: WhatIfKeep, own: ScenarioKeep): TemplateResult | typeof nothing {
  const { page, say } = room;
  const scenarios = (storedScenarios(room) ?? []).filter(
    ({ id, entry }) => own.compared.includes(id) && isOfThisModel(room, entry),
  );
  if (scenarios.length === 0) return nothing;
  const today: Column = {
    id: 'today',
    name: say('whatIf.comparisonToday'),
    evaluation: page.evaluation,
    changes: new Map(),
  };
  const columns = [today, ...scenarios.map((stored) => columnOf(room, stored))];
  const caption = say('whatIf.comparisonCaption');
  return html`<div class="scenario-comparison">
    ${heading(page.headingLevel, 3, say('whatIf.comparison'), { id: 'what-if-comparison' })}
    <div class="scroller" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption class="unseen">${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${say('whatIf.comparisonFeature')}</th>
            ${columns.map(({ id, name }) => html`<th scope="col" data-column=${id}><bdi>${name}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rowsOf(room, keep).map(
            ({ id, name, cell }) => html`<tr data-row=${id}>
              <th scope="row">${name}</th>
              ${columns.map((column) => html`<td>${cell(column)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      columns.some(({ changes }) => effortOfChanges(room, keep, changes).length > changes.size)
        ? html`<p class="hint">${say('whatIf.comparisonParts')}</p>`
        : nothing
    }
  </div>`;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly cell: (column: Column) => string;
}

function rowsOf(room: Room, keep: WhatIfKeep): readonly Row[] {
  const { page, say } = room;
  const points = (score: number | null | undefined): string =>
    score === null || score === undefined ? say('whatIf.notRated') : pointsDown(score, page.language);
  const categories = page.model.categories.map(({ id }): Row => {
    const name = say('whatIf.comparisonCategory', { category: categoryName(page, id) });
    return {
      id,
      name,
      cell: ({ evaluation }) => points(evaluation.categories.find(({ category }) => category === id)?.score),
    };
  });
  return [
    {
      id: 'level',
      name: say('whatIf.comparisonLevel'),
      cell: ({ evaluation: { level, score } }) => (score.score === null ? say('whatIf.nothing') : String(level)),
    },
    { id: 'score', name: say('whatIf.comparisonScore'), cell: ({ evaluation }) => points(evaluation.score.score) },
    ...categories,
    {
      id: 'changes',
      name: say('whatIf.comparisonChanges'),
      cell: ({ changes }) => wholeNumber(changes.size, page.language),
    },
    {
      id: 'effort',
      name: say('whatIf.comparisonEffort'),
      cell: ({ changes }) => {
        const parts = effortOfChanges(room, keep, changes);
        return parts.length === 0 ? say('whatIf.comparisonNoEffort') : effortWords(room, parts);
      },
    },
  ];
}

interface Known {
  readonly model: MaturityModel;
  readonly answers: Answers;
  readonly column: Column;
}

const known = new WeakMap<StoredScenario['entry'], Known>();

function columnOf(room: Room, { id, entry }: StoredScenario): Column {
  const { model, answers = new Map() } = room.page;
  const found = known.get(entry);
  if (found?.model === model && found.answers === answers) return found.column;
  const changes = changesOf(room, entry);
  const column = { id, name: entry.name, evaluation: whatIf(model, answers, changes).evaluation, changes };
  known.set(entry, { model, answers, column });
  return column;
}
