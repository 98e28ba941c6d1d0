import { expect, it } from 'vitest';
import { readCalendar, textOf } from '../../../support/read-calendar.ts';
import { freeMeasure, strategyMeasure } from '../../../support/small-plan.ts';
import { type WorkingApp, workingApp } from '../../../support/working-app.ts';

const base = '/api/v1/assessment';
const calendarFile = `${base}/measures.ics`;

async function planned(...entries: readonly unknown[]): Promise<{ working: WorkingApp; token: string }> {
  const working = await workingApp();
  const token = await working.enter();
  for (const [index, entry] of entries.entries()) {
    const body = { entry, revision: 0 };
    await working.call('PUT', `${base}/measures/measure-${index}`, { token, body });
  }
  return { working, token };
}

it('the calendar has the days of what is planned or running', async () => {
  const { working, token } = await planned(
    strategyMeasure,
    { ...freeMeasure, due: '2026-12-24' },
    { ...strategyMeasure, status: 'done' },
    { ...strategyMeasure, status: 'dropped' },
    freeMeasure,
  );
  const { status, headers, text } = await working.call('GET', calendarFile, { token });
  expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
    status: 200,
    type: 'text/calendar; charset=utf-8',
    cache: 'no-store',
  });
  expect(headers.get('content-disposition')).toBe('attachment; filename="reifegrad.ics"');
  const { properties, components } = readCalendar(text);
  expect(properties.get('NAME')?.value).toBe('Maßnahmen Ahausen');
  const days = components.map((event) => {
    const summary = event.properties.get('SUMMARY');
    return [event.properties.get('DTSTART')?.value, summary && textOf(summary)];
  });
  expect(days).toEqual([
    ['20261101', 'Beginn: Digitalstrategie beschließen'],
    ['20270331', 'Fällig: Digitalstrategie beschließen'],
    ['20261224', 'Fällig: WLAN im Rathaus'],
  ]);
});

it('the calendar speaks English where it is asked to, and no other language', async () => {
  const { working, token } = await planned(strategyMeasure);
  const { text } = await working.call('GET', `${calendarFile}?lang=en`, { token });
  expect(text).toContain('SUMMARY:Due: Digitalstrategie beschließen\r\n');
  expect((await working.call('GET', `${calendarFile}?lang=fr`, { token })).status).toBe(400);
});

it('without any day there is no calendar, and the reply says what to do', async () => {
  const { working, token } = await planned(freeMeasure, { ...strategyMeasure, status: 'done' });
  const { status, json } = await working.call('GET', calendarFile, { token });
  expect({ status, code: json.code }).toEqual({ status: 404, code: 'plan.without-dates' });
  expect((await working.call('GET', calendarFile)).status).toBe(401);
});
