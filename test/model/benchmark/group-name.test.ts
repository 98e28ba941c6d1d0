import { describe, expect, it } from 'vitest';
import { groupName, membersName, type Naming } from '../../../model/benchmark/group-name.ts';
import { groupNamesDe } from '../../../model/benchmark/group-names-de.ts';
import { groupNamesEn } from '../../../model/benchmark/group-names-en.ts';

const german: Naming = {
  names: groupNamesDe,
  sizeClasses: [5_000, 20_000],
  county: 'Landkreis Otterland',
  inhabitants: (number) => number.toLocaleString('de'),
};

describe('the name of a group', () => {
  it.each([
    ['all', 'Alle teilnehmenden Kommunen'],
    ['size:0', 'Gleiche Größe: unter 5.000 Einwohner'],
    ['size:5000', 'Gleiche Größe: 5.000 bis 19.999 Einwohner'],
    ['size:20000', 'Gleiche Größe: ab 20.000 Einwohner'],
    ['county:08115', 'Gleicher Kreis: Landkreis Otterland'],
    ['type:largeTown', 'Gleiche Rechtsform: Große Kreisstädte'],
    ['urbanisation:thin', 'Gleiche Besiedlung: gering besiedelt'],
    ['state:08', 'Gleiches Land: Baden-Württemberg'],
    ['counties', 'Alle teilnehmenden Landkreise'],
    ['counties:09', 'Landkreise im selben Land: Bayern'],
  ])('of %s is "%s"', (id, name) => {
    expect(groupName(id, german)).toBe(name);
  });

  it('holds the key where nobody knows the name, and is the id where nobody knows the kind', () => {
    expect(groupName('county:08115', { ...german, county: '' })).toBe('Gleicher Kreis: 08115');
    expect(groupName('state:99', german)).toBe('Gleiches Land: 99');
    expect(groupName('type:constructor', german)).toBe('Gleiche Rechtsform: constructor');
    expect(groupName('river:Otter', german)).toBe('river:Otter');
  });

  it('takes a county as it is called, whatever stands in its name', () => {
    expect(groupName('county:08115', { ...german, county: '{{name}} $& $1' })).toBe('Gleicher Kreis: {{name}} $& $1');
  });

  it('says whom a group holds: counties stand among counties only', () => {
    expect(membersName(groupNamesDe, { id: 'counties:08' })).toBe('Landkreise');
    expect(membersName(groupNamesEn, { id: 'county:08115' })).toBe('municipalities');
  });
});
