import type { IsoDate } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { LintCode } from '../lint-texts.ts';
import type { Subject } from '../subject.ts';

/** Days ahead that an end of validity is told. */
const daysAhead = 90;

/** Recommendations and references that have ended or soon will, and references that do not say how old they are. */
export function noticeValidity({ model, today }: Subject): Noticed[] {
  const soon = daysAfter(today, daysAhead);
  return model.file.recommendations.flatMap(({ id, validUntil, references = [] }, index): Noticed[] => {
    const ending = (
      until: IsoDate | undefined,
      kind: 'recommendation' | 'reference',
      ...path: readonly PropertyKey[]
    ) => {
      if (until === undefined || until > soon) return [];
      const code: LintCode = until < today ? `${kind}.expired` : `${kind}.expires-soon`;
      const pointer = pointerTo('recommendations', index, ...path, 'validUntil');
      return [{ code, pointer, params: { recommendation: id, until } }];
    };
    return [
      ...ending(validUntil, 'recommendation'),
      ...references.flatMap((reference, at): Noticed[] => [
        ...ending(reference.validUntil, 'reference', 'references', at),
        ...(reference.asOf === undefined
          ? [
              {
                code: 'reference.undated' as const,
                pointer: pointerTo('recommendations', index, 'references', at),
                params: { recommendation: id },
              },
            ]
          : []),
      ]),
    ];
  });
}

function daysAfter(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
