import { describe, expect, it } from 'vitest';
import { escapeLike, searchText } from '../../../server/storage/search-text.ts';

describe('the search text', () => {
  it.each([
    ['München', 'munchen'],
    ['MUENCHEN', 'munchen'],
    ['Großräschen', 'grossraschen'],
    ['Neuenkirchen', 'neuenkirchen'],
    ['Bauerbach', 'bauerbach'],
    ['Quellendorf', 'quellendorf'],
    ['Neuötting', 'neuotting'],
    ['Neuoetting', 'neuotting'],
    ['Chóśebuz', 'chosebuz'],
    ['Frankfurt (Oder), Stadt', 'frankfurt oder stadt'],
    ['Rot an der Rot', 'rot an der rot'],
    ['Halle/Saale', 'halle saale'],
    [' -  ', ''],
  ])('of “%s” is “%s”', (name, expected) => {
    expect(searchText(name)).toBe(expected);
  });

  it('grows as somebody types', () => {
    for (const name of ['Neuoetting', 'Müllheim im Markgräflerland', 'Bauerbach', 'Gießen', 'Soest']) {
      const whole = searchText(name);
      for (let length = 1; length <= name.length; length++) {
        expect(whole.startsWith(searchText(name.slice(0, length)))).toBe(true);
      }
    }
  });
});

describe('a text in a pattern', () => {
  it('stands for itself', () => {
    expect(escapeLike('100 % of a_b!')).toBe('100 !% of a!_b!!');
  });
});
