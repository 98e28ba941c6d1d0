import { expect, test } from 'vitest';
import { assessmentEtag, revisionOf } from '../../../server/work/assessment-etag.ts';

test.each([
  [5, false, '"r5"'],
  [12, true, '"r12s"'],
])('revision %s, submitted %s, is %s', (revision, submitted, etag) => {
  expect(assessmentEtag(revision, submitted)).toBe(etag);
  expect(revisionOf(etag)).toBe(revision);
});

test.each([['W/"r5"'], ['"r5-gzip"'], ['W/"r5-br"'], ['"r5s-df"'], [' "r5" ']])(
  '%s, as a proxy that compresses makes of it, still names revision 5',
  (etag) => {
    expect(revisionOf(etag)).toBe(5);
  },
);

test.each(['*', 'r5', '"r5', '"5"', '"r"', '"r-5"', '"r5-zip"', 'w/"r5"', '"r5", "r6"', '"r1234567890123456"'])(
  '%s names no revision',
  (etag) => {
    expect(revisionOf(etag)).toBeNull();
  },
);
