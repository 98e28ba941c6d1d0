import { expect, test } from 'vitest';
import { csv } from '../../../model/contract/csv.ts';

test('cells are quoted where RFC 4180 asks for it', () => {
  expect(
    csv([
      ['a', 'b,c', 'd"e', 'f\ng'],
      ['', ' ', 'Ü', '1'],
    ]),
  ).toBe('a,"b,c","d""e","f\ng"\r\n, ,Ü,1\r\n');
});

test.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula any more', (cell) => {
  expect(csv([[cell]])).toMatch(/^"?'/);
});

test('numbers stay numbers, below nought too, and nothing is an empty cell', () => {
  expect(csv([[-3, 0, 12.5, null]])).toBe('-3,0,12.5,\r\n');
});
