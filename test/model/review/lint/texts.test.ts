import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { lint } from '../../../../model/review/lint/lint.ts';
import { anyModel } from '../../../support/model-arbitrary.ts';
import { lintBaseText } from '../../../support/model-lint-base.ts';
import { lintDay, lintedText, loaded } from '../../../support/model-lint-run.ts';
import { smallModelFile } from '../../../support/small-model.ts';

function helpNeeds(help: string): readonly string[] {
  return lintedText(lintBaseText({ '/questions/1/help/de': help })).map(({ code }) => code);
}

describe('markup', () => {
  it.each([
    '<script>alert(1)</script>',
    'Siehe <a href="https://example.org">hier</a>.',
    'Erste Zeile<br/>zweite Zeile',
    'Nicht gemeint <!-- oder doch -->',
    'Müller &amp; Söhne',
    'Zahl &#8211; Zahl',
    'Siehe [Leitfaden](https://example.org).',
    'Das ist **wichtig** für alle.',
    'Vorab\n\n## Zweiter Teil',
  ])('is told in %j', (help) => {
    expect(helpNeeds(help)).toEqual(['text.markup']);
  });

  it.each([
    'Weniger als <5 oder mehr als >10 Anträge',
    'Müller & Söhne; Forschung & Entwicklung',
    'Eine Liste [mit Klammern] (und mehr)',
    'Nummer #5 und § 4 Absatz 2*',
    'a < b und c > d',
  ])('is not seen in %j', (help) => {
    expect(helpNeeds(help)).toEqual([]);
  });

  it.each(['<a', '[', '[a](', '**a', '&a', '<!', '\n#'])('is looked for in no time among many %j', (piece) => {
    const started = process.threadCpuUsage();
    helpNeeds(piece.repeat(4_000 / piece.length));
    const { user } = process.threadCpuUsage(started);
    expect(user / 1_000).toBeLessThan(500);
  });
});

describe('characters that were misread', () => {
  /** As a program writes UTF-8 that it took for Windows-1252. */
  it.each([
    ['fÃ¼r', 'für'],
    ['Ã„mter', 'Ämter'],
    ['Ã–ffnungszeiten', 'Öffnungszeiten'],
    ['Ãœberblick', 'Überblick'],
    ['StraÃŸe', 'Straße'],
    ['â€žPlanâ€œ', '„Plan“'],
    ['â€“', '–'],
    ['Â§', '§'],
    ['5Â€', '5€'],
    ['10â‚¬', '10€'],
    ['wÅ‚adza', 'władza'],
    ['urzÄ…d', 'urząd'],
    ['f\ufffdr', 'für'],
    ['\u00c3\u00bcber', 'über'],
  ])('are told in %j, not in %j', (garbled, meant) => {
    const [told, silent] = [garbled, meant].map((word) => {
      const text = lintBaseText({ '/questions/1/help/de': `Es ist ${word} gemeint.` });
      return lintedText(text).map(({ code, params: { found } }) => [code, found]);
    });
    expect([told, silent]).toEqual([[['text.garbled', garbled]], []]);
  });

  it.each(['„Groß“ – und „SPASSSTRAẞE“', '„Ä“', 'Âge d’or', 'SÃO PAULO', 'Ålesund', '„…Ã“'])(
    'are not seen in %j',
    (words) => {
      expect(helpNeeds(words)).toEqual([]);
    },
  );
});

describe('mixed quotation marks', () => {
  it.each(['Das Feld „Frist" ist leer.', 'Erst „so“, dann "so".', '"Erst so“', '„"'])('are told in %j', (help) => {
    expect(helpNeeds(help)).toEqual(['text.quotation-marks']);
  });

  it.each(['Das Feld „Frist“ ist leer.', 'Ein Schrank von 19" für „IT“', 'Immer "so" und "so"', 'Wie geht’s?'])(
    'are not seen in %j',
    (help) => {
      expect(helpNeeds(help)).toEqual([]);
    },
  );

  it('are no matter in English', () => {
    expect(lintedText(lintBaseText({ '/questions/1/help/en': 'Not “this" but „that".' }))).toEqual([]);
  });
});

describe('the forms of a unit', () => {
  function missing(language: string, unit: string, range: { minimum: number; maximum: number }) {
    const questions = smallModelFile.questions.map((question) =>
      question.kind === 'number' ? { ...question, ...range, unit: { [language]: unit }, unitForms: {} } : question,
    );
    return lint(compile({ ...smallModelFile, questions }), lintDay)
      .filter(({ code }) => code === 'plural.missing')
      .map(({ params: { category, number } }) => [category, number]);
  }

  it.each([
    ['de', 'Stunden', { minimum: 0, maximum: 500 }, [['one', 1]]],
    ['de', 'Stunden', { minimum: 2, maximum: 500 }, []],
    ['en', 'hours', { minimum: -5, maximum: 0 }, [['one', -1]]],
    [
      'pl',
      'godzin',
      { minimum: 0, maximum: 500 },
      [
        ['many', 0],
        ['one', 1],
        ['few', 2],
      ],
    ],
    ['pl', 'godziny', { minimum: 2, maximum: 4 }, [['few', 2]]],
    [
      'ru',
      'часов',
      { minimum: 301, maximum: 302 },
      [
        ['one', 301],
        ['few', 302],
      ],
    ],
    ['fr', 'heures', { minimum: 2, maximum: 2_000_000 }, [['many', 1_000_000]]],
    ['ja', '時間', { minimum: 0, maximum: 500 }, []],
    ['de-x-plain', 'Stunden', { minimum: 0, maximum: 500 }, [['one', 1]]],
    ['qxx', 'Stunden', { minimum: 0, maximum: 500 }, []],
    ['de', 'Prozent der Anträge', { minimum: 0, maximum: 100 }, []],
    ['en', 'per cent', { minimum: 0, maximum: 100 }, []],
    ['de', '%', { minimum: 0, maximum: 100 }, []],
    ['de', 'km', { minimum: 0, maximum: 100 }, []],
  ])('that %s needs for %s from %o are %j', (language, unit, range, expected) => {
    expect(missing(language, unit, range)).toEqual(expected);
  });
});

describe('an overlay', () => {
  it('that leaves nothing of the conversation out is complete without the rest', () => {
    const { file } = loaded(lintBaseText());
    const plain = (id: string) => ({ 'de-x-plain': `Kurz: ${id}` });
    const questions = file.questions.map((question): QuestionEntry => {
      const { id } = question;
      const texts = { text: { ...question.text, ...plain(id) }, help: { ...question.help, ...plain(id) } };
      if (question.kind === 'number') return { ...question, ...texts };
      const options = question.options.map((option) => ({ ...option, text: { ...option.text, ...plain(option.id) } }));
      return { ...question, ...texts, options };
    });
    const model = compile({ ...file, languages: ['de', 'en', 'de-x-plain'], questions });
    expect(lint(model, lintDay)).toEqual([]);
  });

  it('is held to plainer language than the language it is of', () => {
    const text =
      'Verantwortet in Ihrer Verwaltung jemand die Entwicklung digitaler Angebote, und ist das irgendwo festgehalten?';
    const found = lintedText(lintBaseText({ '/questions/1/text/de': text, '/questions/1/text/de-x-plain': text }));
    const levels = found.filter(({ code }) => code === 'text.reading-level');
    expect(levels.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['text.reading-level', '/questions/1/text/de-x-plain'],
    ]);
  });
});

describe('the lint', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        anyModel(),
        fc.string(),
        fc.constantFrom('de', 'en', 'de-x-plain', 'a', 'en-a', 'pl'),
        (file, words, language) => {
          const questions = file.questions.map((question) => ({
            ...question,
            text: { ...question.text, [language]: words },
          }));
          expect(lint(compile({ ...file, questions }), lintDay).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
