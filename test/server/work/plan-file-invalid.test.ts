import { describe, expect, it } from 'vitest';
import { planFileInvalid } from '../../../server/work/plan-file-invalid.ts';

const findings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    pointer: `/measures/${index}/entry/due`,
    reason: { de: 'kein Tag', en: 'no day' },
  }));

describe('a plan file with many wrong places', () => {
  it.each([
    [10, /measures\[9\]\.entry\.due: kein Tag\.$/, /measures\[9\]\.entry\.due: no day\.$/],
    [11, /kein Tag; und eine weitere Stelle\.$/, /no day; and one more place\.$/],
    [12, /kein Tag; und 2 weitere Stellen\.$/, /no day; and 2 more places\.$/],
  ])('of %i names ten and counts the rest', (count, german, english) => {
    const details = planFileInvalid(findings(count)).parts.details?.['details'];
    expect(details).toEqual({ de: expect.stringMatching(german), en: expect.stringMatching(english) });
  });
});
