import { describe, expect, it } from 'vitest';
import type { Development } from '../../../model/contract/development.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { fullReport } from '../../../server/report/full-report.ts';
import { answerText } from '../../../server/report/parts/answer-text.ts';
import { plannedMeasures } from '../../../server/report/parts/measures.ts';
import { reportPage } from '../../../server/report/report-page.ts';
import {
  everyBlock,
  lines,
  option,
  planOf,
  publication,
  reportData,
  smallAnswers,
  smallModel,
  stagedModel,
  storedMeasure,
  storedTarget,
  wayOf,
  wayOfParts,
} from './report-fixture.ts';

/** The lines below a heading, up to the next one of the same level or a higher one. */
function below(told: readonly string[], heading: string): readonly string[] {
  const start = told.indexOf(heading);
  if (start < 0) throw new Error(`There is no ${heading}; there are ${told.filter((line) => line.startsWith('#'))}`);
  const level = heading.indexOf(' ');
  const end = told.findIndex((line, index) => index > start && /^#+ /.test(line) && line.indexOf(' ') <= level);
  return told.slice(start + 1, end < 0 ? undefined : end);
}

describe('the full report', () => {
  const told = lines(fullReport(reportData(), 'de'));

  it('has the parts of the result page in their order', () => {
    expect(told.filter((line) => line.startsWith('# '))).toEqual([
      '# Das Ergebnis',
      '# Die Kategorien',
      '# Was bis Stufe 4 fehlt',
      '# Der günstigste Weg zu Stufe 4',
      '# Was zu tun ist',
      '# Ziele und Maßnahmen',
      '# Entwicklung',
      '# Alle Fragen und Antworten',
      '# Methode und Grenzen',
      '# Begriffe',
    ]);
  });

  it('says the four checks of the level in words', () => {
    expect(below(told, '## Wie sicher die Stufe ist').slice(2)).toEqual([
      'Prüfung | Ergebnis | Was das heißt',
      'Offene Antworten | bestätigt | Keine Frage ist offen.',
      'Gewichte | unsicher | Zählten einzelne Kategorien bis zu 25 % mehr oder weniger, wäre Stufe 2 bis 3 möglich.',
      'Rechenweg | bestätigt | Der einfache Durchschnitt und der strengere, in dem Schwächen stärker zählen, führen beide zu Stufe 3.',
      'Abstand zur Schwelle | unsicher | Bis zur nächsten Schwelle sind es nur 0,6 Punkte. Eine einzige andere Antwort könnte die Stufe ändern: Stufe 2 bis 4 wäre möglich.',
    ]);
  });

  it('tells each step of the way from answer to answer', () => {
    expect(below(told, '# Der günstigste Weg zu Stufe 4')).toEqual([
      'Ein Schritt genügt für Stufe 4; danach sind es 60,5 Punkte. Kein anderer Weg dorthin kostet weniger Aufwand.',
      '(Schritte zu Stufe 4 in der Reihenfolge, in der sie zu gehen sind)',
      'Nr. | Frage und Schritt | Aufwand | Punkte',
      '1 | Wie viele Leistungen sind online? Von „40 Leistungen“ zu „100 Leistungen“. Bauen Sie das Angebot aus. | einige Wochen | 20,0',
    ]);
  });

  it.each([
    ['de', 'einige Wochen und 2-mal ein Nachmittag | 20,0'],
    ['en', 'a few weeks and 2 times an afternoon | 20.0'],
  ] as const)('tells the efforts of a step of the way one by one: %s', (language, end) => {
    const told = lines(fullReport(reportData({ wayUp: wayOfParts }), language));
    expect(told.filter((line) => line.startsWith('1 | ') && line.endsWith(`| ${end}`))).toHaveLength(1);
  });

  it('says of a step which one has to come first, and that the level asks for it', () => {
    const first = { question: 'strategy-document', from: option('none'), to: option('draft'), obligation: true };
    const second = { question: 'strategy-review', from: option('never'), to: option('once'), after: first.question };
    const told = lines(fullReport(reportData({ wayUp: wayOf(first, second) }), 'de'));
    expect(below(told, '# Der günstigste Weg zu Stufe 4').slice(3)).toEqual([
      expect.stringContaining('Bauen Sie das Angebot aus. (Bedingung für Stufe 4) | '),
      expect.stringContaining('Bauen Sie das Angebot aus. Erst nach Schritt 1 möglich. | '),
    ]);
  });

  it('tells a need with its answer, its first step and what helps', () => {
    expect(below(told, '## Handlungsbedarf').slice(0, 6)).toEqual([
      'Hier ist am meisten zu gewinnen.',
      'Wie viele Leistungen sind online? Bis zu 20,0 Punkte. Aufwand: einige Wochen. Heutige Antwort: 40 Leistungen.',
      'Bauen Sie das Angebot aus.',
      'Erster Schritt: Dienste der Nachbarn übernehmen.',
      'Gibt es eine Digitalstrategie? Bis zu 11,1 Punkte. Aufwand: einige Tage. Heutige Antwort: Im Entwurf.',
      'Bringen Sie den Entwurf in den Rat.',
    ]);
  });

  it('shows every question with answer, points, contribution and recommendation, and the sum of its category', () => {
    expect(below(told, '## Informationssicherheit')).toEqual([
      'Beitrag zum Gesamtwert: 5,00 Punkte. Gewicht 1 von 6.',
      '(Fragen der Kategorie „Informationssicherheit“ mit Antwort, Punkten und Empfehlung)',
      'Frage und Antwort | Punkte | Beitrag | Empfehlung',
      'Wer verantwortet die Informationssicherheit? Niemand. | 0,0 | 0,00 | Benennen Sie eine verantwortliche Person.',
      'Wo stehen die Server? Im eigenen Rechenzentrum. | 60,0 | 2,50 | –',
      'Gibt es einen Notfallplan? Geschrieben. | 60,0 | 2,50 | Üben Sie den Notfallplan.',
      'Summe der Kategorie |  | 5,00 | ',
    ]);
  });

  it('adds the categories up to the overall score, rounding included', () => {
    expect(below(told, '## Die Rechnung')).toEqual([
      '(Vom Beitrag der Kategorien zum Gesamtwert)',
      'Kategorie | Beitrag',
      'Smarte Strategie und Vision | 15,55',
      'Digitale Verwaltungsleistungen | 19,99',
      'Informationssicherheit | 5,00',
      'Rundung | 0,01',
      'Gesamtwert | 40,55',
      'Gezeigt wird 40,5: immer abgerundet, nie auf eine Schwelle hinauf. Jeder Beitrag ist auf Hundertstel abgerundet, die Summe wird genau gerechnet.',
    ]);
  });

  it('names model, limits and receipt', () => {
    expect(below(told, '# Methode und Grenzen').join('\n')).toMatch(
      /„Kleiner Reifegrad“ \(small, Fassung 1\.0\.0\) mit 7 Fragen in 3 Kategorien.*kein Zertifikat.*Quittung der Abgabe vom 5\. Oktober 2026: receipt-of-a-test/s,
    );
  });

  it('explains the terms of what is to be done', () => {
    expect(below(told, '# Begriffe')).toEqual(['Digitalstrategie: Ziele und Wege auf Papier.']);
  });
});

describe('compared with peers', () => {
  const told = lines(fullReport(reportData({ publication }), 'de'));

  it('the table says what is published and, where it is not, that it is not available', () => {
    expect(below(told, '# Die Kategorien im Vergleich')).toEqual(
      expect.arrayContaining([
        'Kategorie | Stufe | Eigener Wert | Mittelwert | Median | Mittleres Drittel | Mittlere Hälfte',
        'Informationssicherheit | 2 | 30,0 | nicht verfügbar | – | – | –',
        'Digitale Verwaltungsleistungen | 3 | 40,0 | 38 | 40 | 30 bis 45 | –',
        'Smarte Strategie und Vision | 3 | 46,6 | 60 | 60 | – | 45 bis 75',
        'Gesamt | 3 | 40,5 | 42 | 40 | – | 30 bis 55',
        'Stand der Vergleichswerte: 1. November 2026; unverändert in der Veröffentlichung Nr. 2 vom 20. November 2026.',
        'Stufen in der Gruppe: Stufe 1 bis 2: 45 %, Stufe 3: 55 %.',
        'Wie viele unter dem eigenen Wert liegen, wird nicht gezeigt: Das könnte einzelne verraten, solange nicht 100 Kommunen dabei sind, deren Ergebnis nicht ohnehin öffentlich ist.',
        'Nicht verfügbar: „Gleicher Kreis: Beispielkreis“. Ein Grund wird nie genannt, denn schon er könnte etwas über einzelne Kommunen verraten.',
      ]),
    );
  });

  it('the need for action follows the peers: 833 * 1.96 comes before 1111', () => {
    expect(
      below(told, '## Handlungsbedarf')
        .filter((line) => line.includes('Bis zu'))
        .slice(0, 3),
    ).toEqual([
      expect.stringContaining('online?'),
      expect.stringContaining('Gruppe im Mittel über 96 Punkte, eigene Antwort 0,0.'),
      expect.stringContaining('Digitalstrategie?'),
    ]);
  });

  it('nothing published of the own groups is said without a reason', () => {
    const groups = publication.groups.filter(({ id }) => id === 'nobody');
    const none = lines(fullReport(reportData({ publication: { ...publication, groups } }), 'de'));
    expect(none).toContain(
      'Vergleichswerte für die Gruppen dieser Kommune sind nicht verfügbar. Mit jeder neuen Veröffentlichung kann sich das ändern.',
    );
    expect(none.join(' ')).toContain('„Alle teilnehmenden Kommunen“. Ein Grund wird nie genannt');
  });

  it('nothing published at all leaves hope', () => {
    expect(lines(fullReport(reportData(), 'de')).join(' ')).toContain(
      'Noch sind keine Vergleichswerte veröffentlicht.',
    );
  });
});

describe('what is not given', () => {
  const answers = new Map<string, AnswerValue>([
    ...smallAnswers,
    ['strategy-document', option('none')],
    ['security-officer', { kind: 'dontKnow' }],
    ['emergency-plan', { kind: 'notApplicable' }],
  ]);
  const told = lines(fullReport(reportData({ answers }), 'de'));

  it('an open answer, a task of somebody else and a skipped question are three things', () => {
    expect(told).toEqual(
      expect.arrayContaining([
        'Wie oft wird sie überprüft? Übersprungen: Was es nicht gibt, wird nicht überprüft. | 0,0 | 0,00 | –',
        'Wer verantwortet die Informationssicherheit? Weiß nicht. | – | 0,00 | –',
        'Gibt es einen Notfallplan? Nicht unsere Aufgabe. | – | 0,00 | –',
      ]),
    );
  });

  it('what is open is to be clarified, with what it can bring: 1/6 of 2/3', () => {
    expect(below(told, '## Zuerst zu klären')).toEqual([
      'Eine Frage ist noch offen. Sie zählt vorerst so, als sei nichts da.',
      '(Offene Fragen und was sie noch bringen können)',
      'Frage | Punkte',
      'Wer verantwortet die Informationssicherheit? | bis zu 11,1',
    ]);
  });

  it('notes and evidence stand beside their answer, on one line', () => {
    const remarks = new Map([
      ['data-centre', { note: 'im\nKeller', evidence: 'Vertrag 7', at: '2026-10-01T00:00:00.000Z' }],
    ]);
    expect(lines(fullReport(reportData({ remarks }), 'de')).join('\n')).toContain(
      'Wo stehen die Server? Im eigenen Rechenzentrum. Notiz: im Keller Nachweis: Vertrag 7 |',
    );
  });

  it('a way that does not reach the level says how far it comes', () => {
    const wayUp = { kind: 'unreachable', target: 4, best: { score: 5234, level: 3 }, gates: [] } as const;
    expect(lines(fullReport(reportData({ wayUp }), 'de')).join(' ')).toContain('Möglich sind 52,3 Punkte und Stufe 3.');
  });

  it('a way that nobody can work out is said to be so', () => {
    const told = lines(fullReport(reportData({ wayUp: { kind: 'tooComplex', target: 4 } }), 'de'));
    expect(told).toContain(
      'Der günstigste Weg zu Stufe 4 lässt sich nicht ausrechnen: Dieses Modell hat dafür zu viele Fragen oder zu viele Regeln, die von einer Kategorie in eine andere wirken. Der Handlungsbedarf stimmt trotzdem.',
    );
  });

  it('a staged model has no way by points', () => {
    const staged = lines(fullReport(reportData({ model: stagedModel, wayUp: { kind: 'staged' } }), 'de'));
    expect(staged).toContain(
      'In diesem Modell zählen nicht die Punkte, sondern die Stufen; einen Weg nach Punkten gibt es deshalb nicht.',
    );
  });
});

const options = (...ids: string[]) => ({ kind: 'options' as const, options: ids });

describe('the plan', () => {
  const measures = [
    storedMeasure('measure-open', { title: '=HYPERLINK("x") 🏗️' }),
    storedMeasure('measure-late', {
      question: 'strategy-document',
      recommendation: 'adopt-strategy',
      to: option('adopted'),
      due: '2026-11-25',
      responsible: 'Hauptamt',
      note: 'bis zur Sitzung',
    }),
    storedMeasure('measure-done', { status: 'done', start: '2026-01-01', due: '2026-06-30' }),
    storedMeasure('measure-old', { question: 'gone-question', to: option('x'), start: '2027-02-01' }),
  ];
  const targets = [
    storedTarget('services', 4, '2027-12-31'),
    storedTarget('strategy', 2, null),
    storedTarget('gone', 3, null),
  ];
  const told = lines(fullReport(reportData({ plan: planOf({ measures, targets }) }), 'de'));

  it('names the targets with what is missing, and one below the present state', () => {
    expect(below(told, '## Ziele').slice(2)).toEqual([
      'Digitale Verwaltungsleistungen | 40,0 · Stufe 3 | Stufe 4 ab 60 Punkten | 20,0 Punkte | 31. Dezember 2027',
      'Smarte Strategie und Vision | 46,6 · Stufe 3 | Stufe 2 ab 20 Punkten | liegt unter dem heutigen Stand | offen',
    ]);
  });

  it.each([
    [30, 2000],
    [60, 1000],
    [500, 200],
  ])('has of %d measures notes of up to %d characters, so that the fullest plan is still a paper', (count, longest) => {
    const note = 'x'.repeat(2000);
    const full = Array.from({ length: count }, (_, index) => storedMeasure(`measure-${index}`, { note }));
    const written = lines(fullReport(reportData({ plan: planOf({ measures: full }) }), 'de'));
    const found = written.flatMap((line) => line.match(/x{100,}…?/g) ?? []);
    expect([found.length, ...new Set(found.map(({ length }) => length))]).toEqual([count, longest]);
  });

  it.each([
    ['a number within a band', 'online-services', { kind: 'number', number: 60 }, 3],
    [
      'options in another order, one of them with the middle effort',
      'online-features',
      options('signature', 'status', 'payment'),
      6,
    ],
  ] as const)('knows the effort of any better answer: %s', (_, question, to, effort) => {
    const plan = planOf({ measures: [storedMeasure('measure-1', { question, to })] });
    expect(plannedMeasures(reportData({ plan }))).toMatchObject([{ effort }]);
  });

  it('tells the efforts of a measure one by one', () => {
    const measure = storedMeasure('measure-1', {
      question: 'online-features',
      to: options('signature', 'status', 'payment'),
    });
    const told = lines(fullReport(reportData({ plan: planOf({ measures: [measure] }) }), 'de'));
    expect(told.find((line) => line.startsWith('measure-1 Zur Frage'))).toContain(' | 2-mal einige Wochen | ');
  });

  it('lets an answer of an older model stand by its id', () => {
    const page = reportPage(reportData(), 'de');
    const question = smallModel.question.get('online-features');
    if (!question) throw new Error('The question is gone.');
    expect(answerText(page, question, options('fax', 'status'))).toBe('Stand abfragen · fax');
    expect(answerText(page, question, options())).toBe('Nichts davon');
    expect(answerText(page, question, option('gone'))).toBe('gone');
  });

  it('lists the measures by date with effect and effort, overdue and undated ones as well', () => {
    expect(below(told, '## Maßnahmen')).toEqual([
      'Eine Maßnahme ist überfällig.',
      '(Maßnahmen mit Zuständigen, Terminen und Wirkung)',
      'Maßnahme | Zuständig | Termine | Aufwand | Erwartete Wirkung | Status',
      'measure-done | noch offen | 1. Januar 2026 bis 30. Juni 2026 | – | – | erledigt',
      'measure-late Zur Frage: Gibt es eine Digitalstrategie? bis zur Sitzung | Hauptamt | bis 25. November 2026 | einige Tage | 11,1 Punkte | geplant, überfällig',
      '=HYPERLINK("x") 🏗️ | noch offen | ohne Termin | – | – | geplant',
      'measure-old Zur Frage: gone-question | noch offen | ab 1. Februar 2027 | – | – | geplant',
    ]);
  });

  it('puts what is ahead into a timetable', () => {
    expect(below(told, '## Zeitplan').slice(2)).toEqual([
      'Überfällig | measure-late | Hauptamt | bis 25. November 2026 | geplant, überfällig',
      '1. Quartal 2027 | measure-old | noch offen | ab 1. Februar 2027 | geplant',
      'Ohne Termin | =HYPERLINK("x") 🏗️ | noch offen | ohne Termin | geplant',
    ]);
  });
});

describe('the development', () => {
  const wave = (id: string, score: number, breakBefore: boolean): Development['waves'][number] => ({
    id,
    title: { de: `Welle ${id}` },
    model: '1.0.0',
    submittedAt: '2025-10-05T08:00:00.000Z',
    level: 2,
    score,
    categories: [],
    breakBefore,
  });
  const development: Development = {
    waves: [wave('w0', 3333, false), wave('w1', 4055, true)],
    changes: [
      {
        from: 'w0',
        to: 'w1',
        comparable: true,
        overall: { verdict: 'none', points: 2.26, limit: 3.5 },
        categories: [
          { category: 'strategy', change: { verdict: 'up', points: 20, limit: 5 } },
          { category: 'security', change: null },
        ],
        answers: [
          {
            question: 'strategy-document',
            before: option('none'),
            after: option('draft'),
            points: { before: 0, after: 5000 },
          },
        ],
      },
    ],
    measures: [
      {
        id: 'measure-1',
        title: 'Entwurf',
        question: 'strategy-document',
        status: 'done',
        expected: 1111,
        measured: { before: 0, after: 5000, effect: -50 },
        from: 'w0',
        to: 'w1',
      },
    ],
  };

  it('shows the course with its breaks, and says what is no reliable change', () => {
    const document = fullReport(reportData({ development }), 'de');
    expect(everyBlock(document).find(({ kind }) => kind === 'course')).toMatchObject({
      points: [
        { label: 'Welle w0', value: 33.3, breakBefore: false },
        { label: 'Welle w1', value: 40.5, breakBefore: true },
      ],
    });
    expect(below(lines(document), '# Entwicklung')).toEqual(
      expect.arrayContaining([
        'Welle w0 | 5. Oktober 2025 | 2 | 33,3 | 1.0.0',
        'Beim Gesamtwert gibt es keine belastbare Veränderung: +2,2 Punkte; belastbar ist eine ab 3,5.',
        'Smarte Strategie und Vision | +20 | 5 | gestiegen',
        'Gibt es eine Digitalstrategie? | Nein (0,0) | Im Entwurf (50,0)',
        'Entwurf | erledigt | +11,1 | −0,5',
      ]),
    );
  });

  it('begins with the second wave', () => {
    const first = { waves: development.waves.slice(1), changes: [], measures: [] };
    expect(below(lines(fullReport(reportData({ development: first }), 'de')), '# Entwicklung')).toEqual([
      'Dies ist die erste Erhebung, deren Ergebnis hier vorliegt. Eine Entwicklung zeigt erst die nächste.',
    ]);
  });
});
