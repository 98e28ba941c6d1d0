import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CalendarEntry, calendar } from '../../../model/action/calendar.ts';
import { type CalendarComponent, readCalendar, textOf } from '../../support/read-calendar.ts';

const words = { name: 'Maßnahmen Ahausen', owner: '08115001', starts: 'Beginn', due: 'Frist' };

const website: CalendarEntry = {
  id: 'measure-1',
  title: 'Neue Website',
  start: '2026-12-31',
  due: '2028-02-28',
  note: 'Ausschreibung, dann Bau; siehe C:\\Ablage\nZweite Zeile',
  at: '2026-11-26T08:15:30.123Z',
  revision: 3,
};

const valueIn = ({ properties }: CalendarComponent, name: string) => properties.get(name)?.value;
const textIn = ({ properties }: CalendarComponent, name: string) => {
  const property = properties.get(name);
  return property && textOf(property);
};

it('a measure is a whole day when it starts and one when it is due', () => {
  const { name, properties, components } = readCalendar(calendar([website], words));
  expect(name).toBe('VCALENDAR');
  expect(properties.get('VERSION')?.value).toBe('2.0');
  expect(properties.has('PRODID')).toBe(true);
  const told = components.map((event) => ({
    name: event.name,
    uid: valueIn(event, 'UID'),
    start: event.properties.get('DTSTART'),
    end: valueIn(event, 'DTEND'),
    summary: textIn(event, 'SUMMARY'),
    description: textIn(event, 'DESCRIPTION'),
    stamp: valueIn(event, 'DTSTAMP'),
    sequence: valueIn(event, 'SEQUENCE'),
    free: valueIn(event, 'TRANSP'),
  }));
  const both = {
    name: 'VEVENT',
    description: website.note,
    stamp: '20261126T081530Z',
    sequence: '2',
    free: 'TRANSPARENT',
  };
  const day = (value: string) => ({ parameters: { VALUE: 'DATE' }, value });
  expect(told).toEqual([
    {
      ...both,
      uid: 'measure-1-start-08115001@reifegrad',
      start: day('20261231'),
      end: '20270101',
      summary: 'Beginn: Neue Website',
    },
    {
      ...both,
      uid: 'measure-1-due-08115001@reifegrad',
      start: day('20280228'),
      end: '20280229',
      summary: 'Frist: Neue Website',
    },
  ]);
});

it('what has no day is not in it, and an empty note is not told', () => {
  const bare = { ...website, id: 'measure-2', start: null, note: '' };
  const { components } = readCalendar(calendar([{ ...bare, due: null }, bare], { ...words, owner: '' }));
  expect(components.map((event) => valueIn(event, 'UID'))).toEqual(['measure-2-due@reifegrad']);
  expect(components.some(({ properties }) => properties.has('DESCRIPTION'))).toBe(false);
});

it('no title and no note breaks out of its line', () => {
  const title = 'a\r\nEND:VCALENDAR\r\nBEGIN:VEVENT';
  const { components } = readCalendar(calendar([{ ...website, start: null, title, note: '\u0007b\tc' }], words));
  expect(components).toHaveLength(1);
  expect(components.map((event) => textIn(event, 'SUMMARY'))).toEqual(['Frist: a\nEND:VCALENDAR\nBEGIN:VEVENT']);
  expect(components.map((event) => textIn(event, 'DESCRIPTION'))).toEqual([' b\tc']);
});

it('any text comes back as it went in, in lines of at most 75 octets that cut no character', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('👩‍🚒'.repeat(40), 'ب'.repeat(200), 'ß,;\\n'.repeat(50), 'x'.repeat(75), '漢'.repeat(25)),
  );
  fc.assert(
    fc.property(text, text, (title, note) => {
      const plain = (written: string) => written.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\t\n]/gu, ' ');
      const [event] = readCalendar(calendar([{ ...website, start: null, title, note }], words)).components;
      expect(event && textIn(event, 'SUMMARY')).toBe(`Frist: ${plain(title)}`);
      expect((event && textIn(event, 'DESCRIPTION')) ?? '').toBe(plain(note));
    }),
  );
});
