import { municipalities, municipalitySearch } from '../../../model/contract/survey.ts';
import { findMunicipalities } from '../../work/find-municipalities.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function municipalitiesRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/municipalities',
      id: 'findMunicipalities',
      summary: 'Municipalities whose name fits, with their county, best match first',
      storage: true,
      query: municipalitySearch,
      json: municipalities,
      reply: { status: 200, description: 'At most 20; `more` says that there are others' },
      problems: [],
    },
    async ({ query }) => ({ json: await findMunicipalities(work, query.q) }),
  );
}
