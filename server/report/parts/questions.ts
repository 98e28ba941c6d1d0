import type { QuestionEvaluation } from '../../../model/action/evaluation.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { pointsDown, pointsExactly } from '../../../model/format/points-text.ts';
import { type Column, cell, figure, heading, paragraph, rowName, sentences, strong, table } from '../blocks.ts';
import { cleanText } from '../clean-text.ts';
import { meanText } from '../compared/peer-groups.ts';
import type { Block, Cell, Rich } from '../document.ts';
import { categoryName, modelLine, type ReportPage } from '../report-page.ts';
import { answerText } from './answer-text.ts';

/** Every question of every category: how it was answered, its points, what of them arrives, and what is recommended. */
export function questionsPart(page: ReportPage): readonly Block[] {
  const { words, evaluation, model, shown, questionMeans } = page;
  const say = words.full;
  const open = model.file.scoring.openAnswers === 'neutral' ? say.openNeutral : say.open;
  const peers = questionMeans ? say.peers({ group: questionMeans.group.name }) : shown ? say.peersNone : null;
  return [
    heading(1, say.questions),
    ...sentences(say.questionsText, evaluation.needs.clarify.length > 0 ? open : null, peers),
    ...evaluation.categories.flatMap(({ category, score }) => categoryPart(page, category, score)),
    ...totalPart(page),
  ];
}

interface AskedQuestion {
  readonly entry: QuestionEvaluation;
  readonly question: QuestionEntry;
}

function categoryPart(page: ReportPage, id: string, score: number | null): readonly Block[] {
  const { words, language, model } = page;
  const say = words.full;
  const asked = page.evaluation.questions.flatMap((entry): AskedQuestion[] => {
    const question = model.question.get(entry.question);
    return question?.category === id ? [{ entry, question }] : [];
  });
  const sum = asked.reduce((total, { entry }) => total + entry.contribution, 0);
  const weights = model.categories.reduce((total, { weight }) => total + weight, 0);
  const weight = model.category.get(id)?.weight ?? 0;
  const category = categoryName(page, id);
  const points = pointsExactly(sum, language);
  const columns = questionColumns(page);
  const questions = table(say.questionsCaption({ category }), columns, asked);
  const last: readonly Cell[] = [
    rowName(say.sum),
    ...columns.slice(3).map(() => cell('')),
    { ...figure(points), strong: true },
    cell(''),
  ];
  return [
    heading(2, category),
    paragraph(score === null ? say.categoryNotRated : say.category({ points, weight, weights })),
    { ...questions, rows: [...questions.rows, last] },
  ];
}

function questionColumns(page: ReportPage): readonly Column<AskedQuestion>[] {
  const { words, language, questionMeans } = page;
  const { full: say, frame } = words;
  const group: Column<AskedQuestion> = {
    head: say.group,
    width: 0.9,
    cell: ({ question }) => {
      const mean = questionMeans?.means.get(question.id);
      return figure(mean ? meanText(mean, page) : frame.nothing);
    },
  };
  return [
    { head: say.question, width: 4.4, cell: ({ question, entry }) => cell(questionCell(page, question, entry)) },
    {
      head: say.points,
      width: 0.9,
      cell: ({ entry: { points } }) => figure(points === null ? frame.nothing : pointsDown(points, language)),
    },
    ...(questionMeans ? [group] : []),
    {
      head: say.contribution,
      width: 0.9,
      cell: ({ entry }) => figure(pointsExactly(entry.contribution, language)),
    },
    {
      head: say.recommendation,
      width: 4,
      cell: ({ question }) => cell(recommendations(page, question.id) || frame.nothing),
    },
  ];
}

function questionCell(page: ReportPage, question: QuestionEntry, entry: QuestionEvaluation): Rich {
  const { words, remarks } = page;
  const { note = '', evidence = '' } = remarks.get(question.id) ?? {};
  const [cleanNote, cleanEvidence] = [cleanText(note), cleanText(evidence)];
  const texts = [
    `${stateText(page, question, entry)}.`.replace(/([.!?…])\.$/, '$1'),
    cleanNote === '' ? '' : words.full.note({ note: cleanNote }),
    cleanEvidence === '' ? '' : words.full.evidence({ evidence: cleanEvidence }),
  ];
  return [strong(modelLine(question.text, page)), ` ${texts.filter((text) => text !== '').join(' ')}`];
}

function stateText(page: ReportPage, question: QuestionEntry, { state }: QuestionEvaluation): string {
  const { words, answers, path } = page;
  if (state === 'answered') return answerText(page, question, answers.get(question.id));
  const step = path.steps.find((one) => one.question.id === question.id);
  if (step?.kind === 'skipped') return words.full.skipped({ reason: modelLine(step.rule.reason, page) });
  return words.frame.states[state];
}

function recommendations({ needs, model, ...page }: ReportPage, id: string): string {
  const texts = needs.needForAction.flatMap(({ question, recommendation }) => {
    const entry = question === id ? model.recommendation.get(recommendation) : undefined;
    return entry ? [modelLine(entry.text, { model, language: page.language })] : [];
  });
  return texts.join(' ');
}

/** From the contributions of the categories to the overall score, as far as it is a mean. */
function totalPart(page: ReportPage): readonly Block[] {
  const { words, language, evaluation, model } = page;
  const say = words.full;
  const { score } = evaluation.score;
  if (score === null) return [];
  if (model.file.scoring.aggregation === 'geometric') return [heading(2, say.totals), paragraph(say.other)];
  const rated = evaluation.categories.filter((category) => category.score !== null);
  const contributions = rated.map(({ category }) => {
    const points = evaluation.questions
      .filter(({ question }) => model.question.get(question)?.category === category)
      .reduce((total, { contribution }) => total + contribution, 0);
    return { category, points };
  });
  const rest = score - contributions.reduce((total, { points }) => total + points, 0);
  const rows: readonly { readonly name: string; readonly points: number; readonly total?: boolean }[] = [
    ...contributions.map(({ category, points }) => ({ name: categoryName(page, category), points })),
    ...(rest === 0 ? [] : [{ name: say.rounding, points: rest }]),
    { name: say.total, points: score, total: true },
  ];
  return [
    heading(2, say.totals),
    table(
      say.totalsCaption,
      [
        {
          head: words.compared.table.category,
          width: 4,
          cell: ({ name, total }) => (total ? rowName(name) : cell(name)),
        },
        {
          head: say.contribution,
          width: 1,
          cell: ({ points, total = false }) => ({
            ...figure(pointsExactly(points, language)),
            ...(total ? { strong: true } : {}),
          }),
        },
      ],
      rows,
    ),
    paragraph(say.shown({ shown: pointsDown(score, language) })),
  ];
}
