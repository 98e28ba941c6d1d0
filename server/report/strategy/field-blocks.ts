import { pointsDown, pointsUp, wholeNumber } from '../../../model/format/points-text.ts';
import { figure, heading, list, paragraph, rowName, sentences, table } from '../blocks.ts';
import { categoryRows } from '../compared/category-rows.ts';
import { meanText } from '../compared/peer-groups.ts';
import type { Block } from '../document.ts';
import { effortText } from '../parts/answer-text.ts';
import { measureTitle, plannedMeasures } from '../parts/measures.ts';
import { modelLine, type ReportPage } from '../report-page.ts';
import { type FieldOfAction, fieldsOfAction } from './fields-of-action.ts';

/** How many fields have a text of their own; all stand in the table. */
const told = 6;

const recommendationsTold = 3;

/** The fields of action by need, each with where it stands and what is to be done. */
export function fieldsPart(page: ReportPage): readonly Block[] {
  const { words } = page;
  const { strategy: say } = words;
  const fields = fieldsOfAction(page);
  const needing = fields.filter(({ need }) => need > 0);
  const unrated = categoryRows(page).filter(({ score }) => score === null);
  const rest = needing.length - told;
  return [
    heading(1, say.fields),
    ...(fields.length === 0 ? [] : [paragraph(say.fieldsText), fieldTable(page, fields)]),
    ...sentences(
      needing.length === 0 && fields.length > 0 ? say.noNeed : null,
      unrated.length === 0 ? null : say.notRated({ names: unrated.map(({ name }) => name).join(', ') }),
    ),
    ...needing.slice(0, told).flatMap((field) => fieldBlocks(page, field)),
    ...sentences(rest > 0 ? say.more({ count: rest }) : null),
  ];
}

function fieldTable({ words, language }: ReportPage, fields: readonly FieldOfAction[]): Block {
  const { strategy: say, compared } = words;
  return table(
    say.fieldsCaption,
    [
      { head: say.field, width: 3, cell: ({ name }) => rowName(name) },
      { head: compared.table.own, width: 1.2, cell: ({ score }) => figure(pointsDown(score, language)) },
      { head: say.goal, width: 1, cell: ({ goal }) => figure(wholeNumber(goal, language)) },
      { head: say.need, width: 1, cell: ({ need }) => figure(pointsUp(need, language)) },
      {
        head: say.share,
        width: 1,
        cell: ({ share }) => figure(say.shareText({ percent: wholeNumber(share, language) })),
      },
    ],
    fields,
  );
}

function fieldBlocks(page: ReportPage, { category, name, level, score }: FieldOfAction): readonly Block[] {
  const { words, model, language, needs, shown } = page;
  const { strategy: say } = words;
  const summary = model.category.get(category)?.summary;
  const peers = shown?.published.metrics[category];
  const recommendations = needs.needForAction
    .filter(({ question }) => model.question.get(question)?.category === category)
    .slice(0, recommendationsTold)
    .map(({ recommendation: id, effort }) => {
      const entry = model.recommendation.get(id);
      return say.recommendation({ text: entry ? modelLine(entry.text, page) : id, effort: effortText(page, effort) });
    });
  const measures = plannedMeasures(page).filter((one) => one.category === category && one.entry.status !== 'dropped');
  return [
    heading(2, name),
    ...sentences(
      summary ? modelLine(summary, page) : null,
      say.situation({ level, points: pointsDown(score, language) }),
      peers ? say.group({ mean: meanText(peers, page) }) : null,
    ),
    ...(recommendations.length === 0
      ? [paragraph(say.nothingOpen)]
      : [paragraph(say.recommendations), ...list(recommendations)]),
    ...(measures.length === 0
      ? []
      : [paragraph(say.planned), ...list(measures.map(({ entry }) => measureTitle(entry)))]),
  ];
}
