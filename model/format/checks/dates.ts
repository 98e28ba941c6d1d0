import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** What a recommendation refers to does not end before the day to which it is known to hold. */
export function checkDates(file: ModelFile): Finding[] {
  return file.recommendations.flatMap(({ references = [] }, index) =>
    references.flatMap(({ asOf, validUntil }, at): Finding[] => {
      if (asOf === undefined || validUntil === undefined || validUntil >= asOf) return [];
      const pointer = pointerTo('recommendations', index, 'references', at, 'validUntil');
      return [{ code: 'date.order', pointer, params: { asOf, validUntil } }];
    }),
  );
}
