import { expect, test } from 'vitest';
import { fileName } from '../../../server/report/file-names.ts';
import { municipalities } from '../../support/working-app.ts';

const named = (name: string) => {
  const [first] = municipalities;
  if (!first) throw new Error('There is no municipality.');
  const { key, type } = first;
  const county = { key: '08115', name: 'Beispielkreis' };
  return fileName(
    { municipality: { key, name, type, county, population: null }, today: '2026-10-01' },
    'measures',
    'de',
  );
};

test.each([
  ['Musterstadt', 'Maßnahmen Musterstadt 2026-10-01'],
  ['a/b\\c:d*e?f"g<h>i|j', 'Maßnahmen a b c d e f g h i j 2026-10-01'],
  ['gnp.\u202eexe', 'Maßnahmen gnp. exe 2026-10-01'],
  ['x'.repeat(200), `Maßnahmen ${'x'.repeat(60)} 2026-10-01`],
])('a municipality called %s is part of the name as any file system takes it', (name, expected) => {
  expect(named(name)).toBe(expected);
});
