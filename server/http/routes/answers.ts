import { answerReply, answerRequest } from '../../../model/contract/assessment.ts';
import { saveAnswer } from '../../work/save-answer.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function answersRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'put',
      path: '/api/v1/assessment/answers/:question',
      id: 'saveAnswer',
      summary: 'Saves one answer in place of the revision it names',
      session: true,
      write: true,
      body: answerRequest,
      json: answerReply,
      reply: { status: 200, description: 'The answer as stored, and the ETag of the assessment with it' },
      problems: [
        'request.key-reused',
        'answer.unknown-question',
        'answer.not-fitting',
        'answer.conflict',
        'assessment.submitted',
        'wave.not-open',
      ],
    },
    async ({ principal, param, body, idempotencyKey }) => {
      const json = await saveAnswer(work, principal(), param('question'), body, idempotencyKey());
      return { json, headers: { etag: json.etag } };
    },
  );
}
