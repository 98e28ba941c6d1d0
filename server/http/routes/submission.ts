import { submissionReply, submissionRequest } from '../../../model/contract/assessment.ts';
import { submitAssessment } from '../../work/submit-assessment.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function submissionRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'post',
      path: '/api/v1/assessment/submission',
      id: 'submitAssessment',
      summary: 'Submits the state that `If-Match` names, once and for good',
      session: true,
      write: true,
      ifMatch: true,
      body: submissionRequest,
      json: submissionReply,
      reply: { status: 201, description: 'The receipt' },
      problems: [
        'request.key-reused',
        'submission.precondition-required',
        'submission.stale',
        'submission.incomplete',
        'assessment.submitted',
        'municipality.unknown',
        'wave.not-open',
      ],
    },
    async ({ principal, context, idempotencyKey }) => ({
      json: await submitAssessment(work, principal(), context.req.header('if-match'), idempotencyKey()),
    }),
  );
}
