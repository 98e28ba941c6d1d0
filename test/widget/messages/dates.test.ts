import { expect } from 'chai';
import { momentText, todayHere } from '../../../widget/messages/dates.ts';

describe('a moment on the clock of the reader', () => {
  const moment = new Date(2026, 2, 5, 9, 7);

  it('is named as the browser names it in German', () => {
    const expected = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short' }).format(moment);
    expect(momentText(moment, 'de')).to.equal(expected);
    expect(momentText(moment, 'de')).to.equal('5. März 2026 um 09:07');
  });

  it('is named in British English', () => {
    expect(momentText(moment, 'en')).to.equal('5 March 2026 at 09:07');
  });

  it('is on the calendar day of the browser, an hour before midnight as well', () => {
    expect(todayHere(new Date(2026, 11, 31, 23))).to.equal('2026-12-31');
    expect(momentText(new Date(2026, 11, 31, 23), 'de')).to.equal('31. Dezember 2026 um 23:00');
  });
});
