import { describe, expect, it } from 'vitest';
import { strategyDraft } from '../../../server/report/strategy-draft.ts';
import { lines, planOf, reportData, storedMeasure, storedTarget, topAnswers, wayOfParts } from './report-fixture.ts';

describe('the draft of a strategy', () => {
  const document = strategyDraft(reportData(), 'de');
  const told = lines(document);

  it('has position, goals, fields of action, measures, timetable, organisation and method', () => {
    expect(document.title).toBe('Digitalstrategie: Ahausen');
    expect(told.filter((line) => line.startsWith('# '))).toEqual([
      '# 1. Ausgangslage',
      '# 2. Ziele',
      '# 3. Handlungsfelder',
      '# 4. Maßnahmen',
      '# 5. Zeitplan',
      '# 6. Organisation',
      '# 7. Methode',
    ]);
  });

  it.each(['Erhebung Herbst 2026', 'Herbst 2026', 'Bundesweite Umfrage'])(
    'names the survey, whatever it is called: %s',
    (de) => {
      const wave = { id: 'w1', title: { de, en: de } };
      const [german, english] = (['de', 'en'] as const).map((language) => {
        const blocks = lines(strategyDraft(reportData({ wave }), language));
        return blocks.find((line) => line.includes(de));
      });
      expect(german).toBe(
        `Die Kommune hat ihre digitale Reife nach einem einheitlichen Modell bestimmt („${de}“). Das Ergebnis ist die Grundlage dieser Strategie.`,
      );
      expect(english).toBe(
        `The municipality has established its digital maturity by a model that is the same for all (“${de}”). The result is the basis of this strategy.`,
      );
    },
  );

  it('orders the fields by need: 3/6 of 20, then 1/6 of 30, then 2/6 of 13.33', () => {
    const start = told.indexOf('Handlungsfeld | Eigener Wert | Ziel ab | Bedarf | Anteil');
    expect(told.slice(start + 1, start + 4)).toEqual([
      'Digitale Verwaltungsleistungen | 40,0 | 60 | 10,0 | 51 %',
      'Informationssicherheit | 30,0 | 60 | 5,0 | 25 %',
      'Smarte Strategie und Vision | 46,6 | 60 | 4,5 | 22 %',
    ]);
    expect(told.filter((line) => line.startsWith('## '))).toEqual([
      '## Digitale Verwaltungsleistungen',
      '## Informationssicherheit',
      '## Smarte Strategie und Vision',
    ]);
  });

  it('proposes level and steps where nobody has planned yet', () => {
    expect(told).toEqual(
      expect.arrayContaining([
        'Ziele sind noch nicht eingetragen. Vorgeschlagen wird Stufe 4 für den Gesamtwert; dafür kommt es auf diese Kategorien am meisten an:',
        'Bauen Sie das Angebot aus. Zur Frage: Wie viele Leistungen sind online? | [zu ergänzen] | [zu ergänzen] | einige Wochen | 20,0 Punkte | Vorschlag',
        '[Maßnahmen auf Halbjahre verteilen, sobald Zuständige und Termine feststehen.]',
      ]),
    );
  });
});

it('a proposed measure tells the efforts of its step one by one', () => {
  expect(lines(strategyDraft(reportData({ wayUp: wayOfParts }), 'de')).join('\n')).toContain(
    '| einige Wochen und 2-mal ein Nachmittag | 20,0 Punkte | Vorschlag',
  );
});

describe('with a plan', () => {
  const measures = [
    storedMeasure('measure-a', { question: 'security-officer', due: '2026-12-31', responsible: 'Hauptamt' }),
    storedMeasure('measure-b', { category: 'security', due: '2028-07-01' }),
    storedMeasure('measure-c', { category: 'security', status: 'dropped', due: '2027-01-01' }),
  ];
  const targets = [storedTarget('security', 5, null)];
  const told = lines(strategyDraft(reportData({ plan: planOf({ measures, targets }) }), 'de'));

  it('the own target sets the need of its field: 1/6 of 50', () => {
    expect(told).toContain('Informationssicherheit | 30,0 | 80 | 8,4 | 36 %');
  });

  it('measures stand under their field, dropped ones do not', () => {
    const start = told.indexOf('Eingetragene Maßnahmen:');
    expect(told.slice(start + 1, start + 3)).toEqual(['measure-a', 'measure-b']);
  });

  it('a long time is told in half-years', () => {
    const start = told.indexOf('# 5. Zeitplan');
    expect(told.slice(start + 3, start + 5)).toEqual([
      '2. Halbjahr 2026 | measure-a | Hauptamt | bis 31. Dezember 2026 | geplant',
      '2. Halbjahr 2028 | measure-b | noch offen | bis 1. Juli 2028 | geplant',
    ]);
  });

  it('a short one in quarters, in English as well', () => {
    const plan = planOf({ measures: measures.slice(0, 1) });
    expect(lines(strategyDraft(reportData({ plan }), 'en'))).toContain(
      'Quarter 4 of 2026 | measure-a | Hauptamt | by 31 December 2026 | planned',
    );
  });
});

describe('what is not as usual', () => {
  it('a town at the top proposes to keep its level, and needs nothing', () => {
    const told = lines(strategyDraft(reportData({ answers: topAnswers, wayUp: { kind: 'top' } }), 'de'));
    expect(told).toEqual(
      expect.arrayContaining([
        'Ziele sind noch nicht eingetragen. Vorgeschlagen wird, die höchste Stufe zu halten.',
        'Zu den gesetzten Zielen fehlt in keinem Handlungsfeld etwas.',
        'Noch sind keine Maßnahmen eingetragen.',
      ]),
    );
  });

  it('targets of categories that the model no longer has are no goals', () => {
    const plan = planOf({ targets: [storedTarget('gone', 3, null)] });
    expect(lines(strategyDraft(reportData({ plan }), 'de'))).toContain(
      'Ziele sind noch nicht eingetragen. Vorgeschlagen wird Stufe 4 für den Gesamtwert; dafür kommt es auf diese Kategorien am meisten an:',
    );
  });

  it('a draft is marked', () => {
    expect(strategyDraft(reportData({ submittedAt: null }), 'de')).toMatchObject({ draft: true });
  });
});
