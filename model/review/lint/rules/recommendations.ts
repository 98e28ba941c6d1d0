import type { QuestionEntry, RecommendationEntry } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Characters of a first step that says something. */
const shortestStep = 20;

/** Answers with nothing to do about them, recommendations that nobody gets, and first steps that are none. */
export function noticeRecommendations({ model }: Subject): Noticed[] {
  const { questions, recommendations } = model.file;
  const used = new Set(questions.flatMap(recommendedBy));
  return [
    ...questions.flatMap(missing),
    ...recommendations.flatMap(firstSteps),
    ...recommendations.flatMap(({ id }, index): Noticed[] =>
      used.has(id)
        ? []
        : [
            {
              code: 'recommendation.unused',
              pointer: pointerTo('recommendations', index),
              params: { recommendation: id },
            },
          ],
    ),
  ];
}

function recommendedBy(question: QuestionEntry): readonly string[] {
  const named = question.kind === 'number' ? (question.recommendations ?? []) : question.options;
  return named.flatMap(({ recommendation }) => recommendation ?? []);
}

/** In a single question every option below the best needs one, in a multiple question every option that brings points. */
function missing(question: QuestionEntry, index: number): Noticed[] {
  const { id } = question;
  if (question.kind === 'number') {
    const bands = question.recommendations ?? [];
    const last = bands.at(-1);
    if (last?.below === 100) return [];
    const path = last ? ['recommendations', bands.length - 1, 'below'] : [];
    const params = { question: id, from: last?.below ?? 0 };
    return [{ code: 'recommendation.missing-band', pointer: pointerTo('questions', index, ...path), params }];
  }
  const best = question.options.reduce((most, { points }) => Math.max(most, points), 0);
  return question.options.flatMap(({ id: option, points, recommendation }, at): Noticed[] => {
    const needed = question.kind === 'single' ? points < best : points > 0;
    if (!needed || recommendation !== undefined) return [];
    const params = { question: id, option };
    return [{ code: 'recommendation.missing', pointer: pointerTo('questions', index, 'options', at), params }];
  });
}

function firstSteps({ id, text, firstStep }: RecommendationEntry, index: number): Noticed[] {
  return Object.entries(firstStep).flatMap(([language, step]): Noticed[] => {
    const bare = step.trim();
    if (bare.length >= shortestStep && bare !== text[language]?.trim()) return [];
    const params = { recommendation: id, language, step: bare, least: shortestStep };
    return [
      {
        code: 'recommendation.first-step',
        pointer: pointerTo('recommendations', index, 'firstStep', language),
        params,
      },
    ];
  });
}
