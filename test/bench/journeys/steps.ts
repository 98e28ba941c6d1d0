import type { AnswerValue } from '../../../model/format/answer.ts';
import type { JourneyStep } from './visitor.ts';

/** What names a survey in the addresses of a journey. */
export interface SurveyNames {
  readonly model: string;
  readonly wave: string;
}

/** Pause of somebody who reads and thinks, in milliseconds, as short as those of the recorded journey. */
const thinking = 300;

/** Enters with an access code and reads how far the assessment is. */
export function entering(code: string): readonly JourneyStep[] {
  const begin = { path: '/api/v1/sessions', headers: ['content-type', 'idempotency-key'] };
  const read = { path: '/api/v1/assessment', headers: ['authorization'] };
  return [
    { ...plainGet('/api/v1/survey'), pause: 0 },
    { ...begin, pause: thinking, method: 'OPTIONS', status: 204 },
    { ...begin, pause: 0, method: 'POST', status: 201, body: () => ({ code }) },
    { ...read, pause: 0, method: 'OPTIONS', status: 204 },
    { ...read, pause: 0, method: 'GET', status: 200 },
  ];
}

/** Answers a question with the first value where its revision is even, else with the second, after the preflight that browsers send. */
export function answering(question: string, values: readonly [AnswerValue, AnswerValue]): readonly JourneyStep[] {
  const save = {
    path: `/api/v1/assessment/answers/${question}`,
    headers: ['authorization', 'content-type', 'idempotency-key'],
  };
  return [
    { ...save, pause: thinking, method: 'OPTIONS', status: 204 },
    {
      ...save,
      pause: 0,
      method: 'PUT',
      status: 200,
      body(revisionOf) {
        const revision = revisionOf(question);
        return { value: values[revision % 2], note: '', evidence: '', revision };
      },
    },
  ];
}

/** Reads the result and what it is compared with. */
export function readingResult({ model, wave }: SurveyNames): readonly JourneyStep[] {
  const result = { path: '/api/v1/assessment/result', headers: ['authorization'] };
  return [
    { ...result, pause: 0, method: 'OPTIONS', status: 204 },
    { ...result, pause: 0, method: 'GET', status: 200 },
    plainGet(`/api/v1/models/${model}?part=result&lang=de`),
    plainGet(`/api/v1/benchmarks/${wave}`),
  ];
}

function plainGet(path: string): JourneyStep {
  return { pause: 0, method: 'GET', path, headers: [], status: 200 };
}
