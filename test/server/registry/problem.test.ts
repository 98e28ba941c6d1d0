import { describe, expect, it } from 'vitest';
import { noMunicipalities } from '../../../server/registry/file-problems.ts';
import { dateInvalid, unknownLevel } from '../../../server/registry/line-problems.ts';
import { describe as describeProblem, shown } from '../../../server/registry/problem.ts';
import { ProblemList } from '../../../server/registry/problem-list.ts';
import { populationMissing } from '../../../server/registry/relation-problems.ts';

describe('the message of a problem', () => {
  const parts = {
    code: 'registry.orphan',
    severity: 'error',
    params: {},
    found: 'one thing',
    expected: 'another',
    mend: 'Do this.',
  } as const;

  it('begins with the line', () => {
    expect(describeProblem({ ...parts, line: 12 })).toEqual({
      ...parts,
      line: 12,
      message: 'Line 12: one thing; expected another. Do this.',
    });
  });

  it('is a sentence of its own where there is no line', () => {
    expect(describeProblem({ ...parts, line: null }).message).toBe('One thing; expected another. Do this.');
  });
});

describe('a value from the file', () => {
  it('stays as it is where it is short and plain', () => {
    expect(shown('Lübeck, Hansestadt')).toBe('Lübeck, Hansestadt');
    expect(shown('x'.repeat(60))).toBe('x'.repeat(60));
    expect(shown('')).toBe('');
  });

  it('is cut after 60 characters', () => {
    expect(shown('ü'.repeat(61))).toBe(`${'ü'.repeat(60)}…`);
  });

  it('is never cut within a character', () => {
    expect(shown('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`);
  });

  it('cannot steer a terminal or turn the reading direction', () => {
    expect(shown('\u{1B}[31mred\u{7}')).toBe('\\u{1B}[31mred\\u{7}');
    expect(shown('a\u{202E}b\u{2028}c\nd\u{9B}e')).toBe('a\\u{202E}b\\u{2028}c\\u{A}d\\u{9B}e');
  });
});

describe('a list of problems', () => {
  it('puts them by line, the whole file first', () => {
    const list = new ProblemList();
    const [fifth, second, whole] = [unknownLevel(5, '70'), populationMissing(2, '08111000', 'X'), noMunicipalities()];
    for (const problem of [fifth, second, whole]) list.add(problem);
    expect(list.inOrder()).toEqual([whole, second, fifth]);
    expect([list.errorCount, list.warningCount]).toEqual([2, 1]);
  });

  it('keeps the first 1,000 errors and counts the rest', () => {
    const list = new ProblemList();
    for (let line = 1; line <= 1500; line += 1) list.add(dateInvalid(line, ''));
    expect(list.inOrder()).toHaveLength(1000);
    expect(list.inOrder().at(-1)?.line).toBe(1000);
    expect(list.errorCount).toBe(1500);
  });

  it('does not lose an error behind many warnings', () => {
    const list = new ProblemList();
    for (let line = 1; line <= 1500; line += 1) list.add(populationMissing(line, '08111000', 'X'));
    list.add(dateInvalid(1501, ''));
    expect(list.inOrder()).toHaveLength(1001);
    expect(list.inOrder().at(-1)).toMatchObject({ severity: 'error', line: 1501 });
    expect([list.errorCount, list.warningCount]).toEqual([1, 1500]);
  });
});
