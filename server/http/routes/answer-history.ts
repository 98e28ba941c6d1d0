import { answerHistory } from '../../../model/contract/assessment.ts';
import { readAnswerHistory } from '../../work/read-answer-history.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function answerHistoryRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/assessment/answers/:question/history',
      id: 'readAnswerHistory',
      summary: 'Every value an answer has had, oldest first, with revision, author and time',
      session: true,
      json: answerHistory,
      reply: { status: 200, description: 'The values; none where the question was never answered' },
      problems: ['answer.unknown-question'],
    },
    async ({ principal, param }) => ({ json: await readAnswerHistory(work, principal(), param('question')) }),
  );
}
