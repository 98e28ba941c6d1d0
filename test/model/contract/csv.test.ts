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

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['a\t-1', "a\t'-1"],
  ['a\n@x', '"a\n\'@x"'],
  ['a;  =1', "a;'  =1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  [' =1', "' =1"],
  ['\n=1', '"\'\n\'=1"'],
])('%j is none either where another separator splits it', (cell, written) => {
  expect(csv([[cell]])).toBe(`${written}\r\n`);
});

test.each(['a-b', 'a; b', 'C+', 'me@town.example', '1,5', '½ = 50 %'])('%j stays what it is', (cell) => {
  expect(csv([[cell]])).toBe(`${cell.includes(',') ? `"${cell}"` : cell}\r\n`);
});

test('numbers stay numbers, below nought too, and nothing is an empty cell', () => {
  expect(csv([[-3, 0, 12.5, null]])).toBe('-3,0,12.5,\r\n');
});
