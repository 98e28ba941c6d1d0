import type { Need } from '../../../model/action/evaluation.ts';
import { pointsDown } from '../../../model/format/points-text.ts';
import { cell, figure, heading, nestedList, paragraph, sentences, strong, table } from '../blocks.ts';
import { meanText } from '../compared/peer-groups.ts';
import type { Block } from '../document.ts';
import { modelLine, questionText, type ReportPage } from '../report-page.ts';
import { adviceBlocks } from './advice.ts';
import { answerText, effortText } from './answer-text.ts';
import { obligationBlocks } from './next-level.ts';

/** How many needs are told with everything that is known of them; the others stand beside their questions. */
const toldInFull = 10;

const quickWinsShown = 10;

/** The three lists of what to do: the biggest needs, the cheapest points, what the next level requires. */
export function needsPart(page: ReportPage): readonly Block[] {
  const { words, needs, evaluation } = page;
  const { next } = words;
  const rest = needs.needForAction.length - toldInFull;
  const level = evaluation.nextLevel?.level ?? evaluation.level;
  return [
    heading(1, next.needs.title),
    ...sentences(next.needs.exchange, ...peersTexts(page)),
    heading(2, next.needs.action),
    ...(needs.needForAction.length === 0
      ? [paragraph(next.needs.actionNone)]
      : [paragraph(needs.comparedWithPeers ? next.needs.actionTextPeers : next.needs.actionText)]),
    ...nestedList(
      needs.needForAction.slice(0, toldInFull).map((need) => needBlocks(page, need)),
      true,
    ),
    ...(rest > 0 ? [paragraph(next.needs.actionMore({ count: rest }))] : []),
    heading(2, next.needs.quick),
    ...quickWins(page),
    heading(2, next.needs.obligations({ level })),
    ...obligationBlocks(page),
  ];
}

/** Whether peers entered the order, which ones, and for how many of the recommendations they could not. */
function peersTexts({ words, needs, questionMeans }: ReportPage): readonly string[] {
  const say = words.next.needs;
  if (!needs.comparedWithPeers || !questionMeans) return [say.noPeers];
  const without = needs.needForAction.filter(({ question }) => !questionMeans.means.has(question)).length;
  return [
    say.withPeers({ group: questionMeans.group.name }),
    ...(without === 0 ? [] : [say.withoutPeers({ count: without })]),
  ];
}

function needBlocks(page: ReportPage, need: Need): readonly Block[] {
  const { words, language, model, answers } = page;
  const say = words.next.needs;
  const question = model.question.get(need.question);
  const facts = [
    say.gainAndEffort({ points: pointsDown(need.gap, language), effort: effortText(page, need.effort) }),
    aheadText(page, need),
    question ? say.answer({ answer: answerText(page, question, answers.get(question.id)) }) : '',
  ];
  const told = facts.filter((text) => text !== '').join(' ');
  const recommendation = model.recommendation.get(need.recommendation);
  return [
    paragraph([strong(questionText(page, need.question)), ` ${told}`]),
    ...(recommendation ? adviceBlocks(page, recommendation) : []),
  ];
}

/** Why the need may stand above a larger one. */
function aheadText(page: ReportPage, { question }: Need): string {
  const { words, language, evaluation, questionMeans } = page;
  const mean = questionMeans?.means.get(question);
  const own = evaluation.questions.find((entry) => entry.question === question)?.points ?? null;
  if (!mean || own === null || mean.mean * 100 <= own) return '';
  return words.next.needs.ahead({ mean: meanText(mean, page), own: pointsDown(own, language) });
}

function quickWins(page: ReportPage): readonly Block[] {
  const { words, needs, language, model } = page;
  const say = words.next.needs;
  if (needs.quickWins.length === 0) return [paragraph(say.quickNone)];
  return [
    paragraph(say.quickText),
    table(
      say.quickCaption,
      [
        { head: words.next.question, width: 3, cell: ({ question }) => cell(questionText(page, question)) },
        {
          head: say.recommendation,
          width: 4,
          cell: ({ recommendation: id }) => {
            const recommendation = model.recommendation.get(id);
            return cell(recommendation ? modelLine(recommendation.text, page) : id);
          },
        },
        { head: say.effort, width: 1.2, cell: ({ effort }) => cell(effortText(page, effort)) },
        {
          head: words.next.gain,
          width: 1,
          cell: ({ gap }) => figure(words.next.upTo({ points: pointsDown(gap, language) })),
        },
      ],
      needs.quickWins.slice(0, quickWinsShown),
    ),
  ];
}
