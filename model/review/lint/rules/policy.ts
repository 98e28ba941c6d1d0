import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Scoring under which an answer can do worse than none (method 1.3). */
export function noticePolicy({ model }: Subject): Noticed[] {
  if (model.file.scoring.openAnswers === 'evidence') return [];
  return [{ code: 'policy.not-monotone', pointer: pointerTo('scoring', 'openAnswers'), params: {} }];
}
