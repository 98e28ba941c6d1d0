import { csv } from '../../../model/contract/csv.ts';
import { study } from '../../../model/contract/study.ts';
import { studyColumns, studyRows } from '../../../model/study/table.ts';
import type { FrozenShelf } from '../../work/frozen-shelf.ts';
import type { AnyRoute } from '../route.ts';
import { frozenRoutes } from './frozen-routes.ts';

export function studiesRoutes(shelf: FrozenShelf): readonly AnyRoute[] {
  return frozenRoutes({
    path: '/api/v1/studies',
    id: 'readStudy',
    summary: 'The frozen collective result of a wave',
    shelf,
    schema: study,
    csv: (published) => csv([studyColumns, ...studyRows(published)]),
    fileName: 'reifegrad-study',
    absent: 'study.not-available',
  });
}
