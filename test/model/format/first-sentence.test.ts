import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../model/format/first-sentence.ts';

describe('the first sentence', () => {
  it.each([
    ['Legen Sie es fest. Dann gilt es.', 'Legen Sie es fest.'],
    [
      'Legen Sie eine Tabelle an: eine Zeile je Datenbestand. Beginnen Sie klein.',
      'Legen Sie eine Tabelle an: eine Zeile je Datenbestand.',
    ],
    ['Make a list: One row will do. Then go on.', 'Make a list: One row will do.'],
    ['Nutzen Sie z. B. das Portal, ca. 3 Tage. Dann weiter.', 'Nutzen Sie z. B. das Portal, ca. 3 Tage.'],
    ['Bis zum 1. Januar bzw. Februar reicht es! „Gut“ heißt genug.', 'Bis zum 1. Januar bzw. Februar reicht es!'],
    ['Nur einer', 'Nur einer'],
  ])('of %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
});
