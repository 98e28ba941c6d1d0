import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../../model/review/lint/text/readability.ts';

const bureaucratic = [
  'Verfügt die Gebietskörperschaft über eine unter Berücksichtigung der einschlägigen verwaltungsrechtlichen Bestimmungen beschlossene Gesamtkonzeption zur Digitalisierung der Verwaltungsleistungen?',
  'Inwieweit erfolgt im Rahmen der ressortübergreifenden Aufgabenwahrnehmung eine kontinuierliche Evaluation der Wirksamkeit der implementierten Digitalisierungsmaßnahmen? Maßgeblich ist die Dokumentation der Ergebnisse in einem standardisierten Berichtsformat.',
  'Sind die Voraussetzungen für die medienbruchfreie Abwicklung verwaltungsinterner Genehmigungsverfahren unter Einhaltung datenschutzrechtlicher Anforderungen organisatorisch sichergestellt?',
];
const plain = [
  'Gibt es in Ihrer Verwaltung einen Plan für den Notfall? Gemeint ist ein Papier, in dem steht, wer bei einem Ausfall was tut.',
  'Hat der Rat Ihrer Kommune eine Digitalstrategie beschlossen? Suchen Sie im Ratsinformationssystem nach „Digitalstrategie“ oder „Smart City“.',
  'Wie viele Leistungen können die Menschen bei Ihnen ganz online erledigen? Zählen Sie nur Anträge, bei denen niemand mehr ins Rathaus kommen muss.',
];

describe('the reading grade of German', () => {
  it('is the first Wiener Sachtextformel', () => {
    // 15 + 5 words in 2 sentences; 9 of three and more syllables, 11 of more than six letters, 6 of one syllable.
    const text =
      'Inwieweit erfolgt eine kontinuierliche Evaluation der Wirksamkeit der implementierten Digitalisierungsmaßnahmen unter Einbeziehung der beteiligten Organisationseinheiten?\n\nFragen Sie im Hauptamt nach.';
    expect(readingGrade(text, 'de')).toBeCloseTo(0.1935 * 45 + 0.1672 * 10 + 0.1297 * 55 - 0.0327 * 30 - 0.875, 10);
  });

  it.each(bureaucratic)('is above 15 for %s', (text) => {
    expect(readingGrade(text, 'de')).toBeGreaterThan(15);
  });

  it.each(plain)('is below 10 for %s', (text) => {
    expect(readingGrade(text, 'de')).toBeLessThan(10);
  });

  it('counts neither a date nor an abbreviation as the end of a sentence', () => {
    const words = 'Der Rat hat am {} den Plan der Stadt für die nächsten Jahre beschlossen.';
    const [day, letters] = [words.replace('{}', '12. Mai'), words.replace('{}', 'z. B. Mai')];
    // 14 words in one sentence; one of three syllables, two of more than six letters, eleven of one syllable.
    expect(readingGrade(day, 'de')).toBeCloseTo(grade(14, 1, 2, 11), 10);
    // Two words of one syllable more.
    expect(readingGrade(letters, 'de')).toBeCloseTo(grade(16, 1, 2, 13), 10);
  });
});

describe('the reading grade of English', () => {
  it('is the Flesch-Kincaid grade level', () => {
    // 17 words in two sentences with 20 syllables.
    const text = 'Is there a plan for a power cut? The paper says who does what in which order.';
    expect(readingGrade(text, 'en')).toBeCloseTo((0.39 * 17) / 2 + (11.8 * 20) / 17 - 15.59, 10);
  });

  it('is above 15 for officialese and below 8 for plain words', () => {
    const officialese =
      'To what extent does the municipality undertake systematic evaluation of the effectiveness of implemented digitalisation measures in consideration of applicable administrative regulations?';
    const simple =
      'Does your office have a plan for an emergency? We mean a paper that says who does what when things fail.';
    expect(readingGrade(officialese, 'en')).toBeGreaterThan(15);
    expect(readingGrade(simple, 'en')).toBeLessThan(8);
  });
});

describe('no reading grade', () => {
  it.each([
    ['of a few words', 'Gibt es eine Digitalstrategie der Kommune?', 'de'],
    ['of nothing', '', 'de'],
    ['of a language without a formula', plain[0] ?? '', 'fr'],
  ])('is told %s', (_, text, language) => {
    expect(readingGrade(text, language)).toBeUndefined();
  });

  it('depends on the variant of the language', () => {
    expect(readingGrade(plain[0] ?? '', 'de-x-plain')).toBe(readingGrade(plain[0] ?? '', 'de'));
  });
});

function grade(words: number, many: number, long: number, single: number): number {
  const percent = (count: number) => (100 * count) / words;
  return 0.1935 * percent(many) + 0.1672 * words + 0.1297 * percent(long) - 0.0327 * percent(single) - 0.875;
}
