import { describe, expect, it } from 'vitest';
import { cleanParagraphs, cleanText, shortened } from '../../../server/report/clean-text.ts';

describe('what somebody wrote', () => {
  it.each([
    ['Amt für\nDigitales\t!', 'Amt für Digitales !'],
    ['  a  b  ', 'a b'],
    ['bell\u0007', 'bell'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
    ['Rathaus 🏛️ 👩‍💻', 'Rathaus 🏛️ 👩‍💻'],
    ['half \ud83d', 'half'],
  ])('%j becomes a line of a report', (written, line) => expect(cleanText(written)).toBe(line));

  it('is isolated where it runs from right to left', () => {
    expect(cleanText('בית העירייה')).toBe('\u2068בית העירייה\u2069');
    expect(cleanText('\u2067البلدية\u2069 x')).toBe('\u2068البلدية x\u2069');
  });

  it('keeps its paragraphs', () => expect(cleanParagraphs('one\ntwo\n\n\n three\n \n')).toEqual(['one two', 'three']));
});

describe('a text that is too long', () => {
  it('is cut between words and says so', () => {
    expect(shortened('Hat der Rat eine Strategie beschlossen?', 30)).toBe('Hat der Rat eine Strategie…');
  });

  it('is cut where a clause ends, if that is near', () => {
    expect(shortened('Bitten Sie um E-Rechnungen, und nennen Sie die richtige Adresse.', 40)).toBe(
      'Bitten Sie um E-Rechnungen…',
    );
    expect(shortened('Ja, aber nur in einem der Ämter der Verwaltung', 30)).toBe('Ja, aber nur in einem der…');
  });

  it('is cut within a word where there is no blank near', () => {
    expect(shortened('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…');
  });

  it('is counted as a reader counts it', () => {
    expect(shortened('👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻👩‍💻👩‍💻');
    expect(shortened('👩‍💻👩‍💻👩‍💻', 2)).toBe('👩‍💻…');
  });

  it('stays isolated', () => expect(shortened('\u2068אבגדהו\u2069', 4)).toBe('\u2068אב…\u2069'));
});
