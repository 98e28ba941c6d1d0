import { survey } from '../../../model/contract/survey.ts';
import { type PublishedShelves, readSurvey, type SurveySettings } from '../../work/read-survey.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function surveyRoute(work: Workplace, shelves: PublishedShelves, settings: SurveySettings): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/survey',
      id: 'readSurvey',
      summary: 'What stands open, in which languages, and how to enter',
      storage: true,
      json: survey,
      reply: { status: 200, description: 'The survey' },
      problems: [],
    },
    async () => ({ json: await readSurvey(work, shelves, settings) }),
  );
}
