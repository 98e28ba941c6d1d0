import { describe, expect, it } from 'vitest';
import { coreModel } from '../../../model/flow/core-model.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { councilPaper } from '../../../server/report/council-paper.ts';
import { smallModelFile } from '../../support/small-model.ts';
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
  topAnswers,
  wayOf,
  wayOfParts,
} from './report-fixture.ts';

const paper = councilPaper(reportData(), 'de');

describe('the paper for the council', () => {
  it('says everything on one page, from the sentence to the resolution', () => {
    expect(lines(paper)).toEqual([
      '[Ahausen erreicht Stufe 3 von 5: Ausbauend digital.]',
      'Das sind 40,5 von 100 Punkten. Das meiste ist begonnen.',
      'Diese Stufe liegt an der Grenze zu Stufe 2 und zu Stufe 4. Zählten einzelne Kategorien bis zu 25 % mehr oder weniger, wäre Stufe 2 bis 3 möglich.',
      '(Am weitesten ist die Kommune bei „Smarte Strategie und Vision“ (46,6 Punkte), am meisten fehlt bei „Informationssicherheit“ (30,0 Punkte).)',
      'Informationssicherheit: 30,0 · Stufe 2',
      'Digitale Verwaltungsleistungen: 40,0 · Stufe 3',
      'Smarte Strategie und Vision: 46,6 · Stufe 3',
      '# Was bis Stufe 4 fehlt',
      'Punkte: Es fehlen 19,5 bis zur Schwelle von 60',
      '# Die wirksamsten nächsten Schritte der Verwaltung',
      '()',
      'Schritt | Aufwand | Punkte',
      'Wie viele Leistungen sind online? Bauen Sie das Angebot aus. | einige Wochen | 20,0',
      '# Beschlussvorschlag',
      'Der Rat nimmt das Ergebnis der Selbstauskunft („Herbst 2026“) zur Kenntnis: Stufe 3 von 5 mit 40,5 von 100 Punkten.',
      'Die Verwaltung wird beauftragt, für die genannten Schritte Zuständige, Termine und Kosten zu benennen und dem Rat einen Plan vorzulegen.',
      'Die Verwaltung berichtet dem Rat in einem Jahr, was erreicht ist.',
      'Grundlage: Selbstauskunft zu 7 Fragen (Modell small 1.0.0), 0 bis 100 Punkte, stets abgerundet. Niemand hat die Angaben von außen geprüft; das Ergebnis ist kein Zertifikat und keine Rangliste. Vergleichswerte sind nicht verfügbar.',
    ]);
  });

  it('names municipality, survey and day', () => {
    expect(paper).toMatchObject({
      language: 'de',
      kind: 'council',
      title: 'Digitaler Reifegrad: Ahausen',
      subtitle: 'Vorlage für den Rat · Herbst 2026 · abgegeben am 5. Oktober 2026',
      draft: false,
      municipality: 'Ahausen',
      date: '2026-11-26',
      footer: 'Ahausen · Vorlage für den Rat · Stand 26. November 2026 · Modell small 1.0.0',
    });
  });

  it('says the day of the submission as Germany counts it, like the day it was made on', () => {
    const atNight = reportData({ submittedAt: '2026-11-25T23:30:00.000Z' });
    expect(councilPaper(atNight, 'de').subtitle).toContain('abgegeben am 26. November 2026');
  });

  it('says the same in English', () => {
    const english = councilPaper(reportData(), 'en');
    expect(english).toMatchObject({
      title: 'Digital maturity: Ahausen',
      subtitle: 'Paper for the council · Autumn 2026 · submitted on 5 October 2026',
    });
    expect(lines(english)).toEqual(
      expect.arrayContaining([
        '[Ahausen reaches level 3 of 5: Advancing.]',
        'That is 40.5 out of 100 points. Most things have begun.',
        'Information security: 30.0 · level 2',
        'Points: 19.5 more are needed to reach the threshold of 60',
        'How many services are online? Extend what is offered. | a few weeks | 20.0',
        'The council takes note of the result of the self-assessment (“Autumn 2026”): level 3 of 5 with 40.5 out of 100 points.',
      ]),
    );
  });
});

describe('beside the peers', () => {
  const data = reportData({
    publication,
    plan: planOf({ targets: [storedTarget('services', 4, '2027-12-31')] }),
  });
  const compared = councilPaper(data, 'de');
  const bars = everyBlock(compared).find(({ kind }) => kind === 'bars');

  it('the bars show the middle half, or what there is, and the target', () => {
    expect(bars).toMatchObject({
      rows: [
        { label: 'Informationssicherheit', value: 30, text: '30,0 · Stufe 2' },
        { value: 40, text: '40,0 · Stufe 3, Ziel 4', peers: { low: 30, mid: 40, high: 45 }, target: 60 },
        { value: 46.6, peers: { low: 45, mid: 60, high: 75 } },
      ],
      legend: [
        { mark: 'value', text: 'eigener Wert' },
        { mark: 'peers', text: expect.stringContaining('Gleiche Größe: 5.000 bis 19.999 Einwohner') },
        { mark: 'target', text: 'Ziel der Kommune' },
      ],
    });
  });

  it('the alternative text says every number', () => {
    expect(bars).toMatchObject({
      alt: 'Balken auf einer Skala von 0 bis 100 Punkten. Informationssicherheit: 30,0 Punkte, Stufe 2. Digitale Verwaltungsleistungen: 40,0 Punkte, Stufe 3; Gruppe im Mittel 38, ihr mittleres Drittel 30 bis 45; Ziel Stufe 4 ab 60 Punkten. Smarte Strategie und Vision: 46,6 Punkte, Stufe 3; Gruppe im Mittel 60, ihre mittlere Hälfte 45 bis 75.',
    });
  });

  it('the basis names the group, and the resolution the target', () => {
    expect(lines(compared)).toEqual(
      expect.arrayContaining([
        'Als Ziele gelten: Digitale Verwaltungsleistungen Stufe 4 bis 31. Dezember 2027.',
        expect.stringContaining(
          'Vergleich: „Gleiche Größe: 5.000 bis 19.999 Einwohner“, 20 bis 49 Kommunen, Stand 1. November 2026; die Teilnahme ist freiwillig.',
        ),
      ]),
    );
  });
});

describe('with a plan', () => {
  const measures = [
    storedMeasure('measure-done', { status: 'done', due: '2026-10-01' }),
    storedMeasure('measure-late', { due: '2026-11-25' }),
    storedMeasure('measure-next', { status: 'running', due: '2027-03-31' }),
    storedMeasure('measure-open', {}),
  ];

  it('the council is asked for the measures that are ahead, with what is overdue and the next date', () => {
    const planned = councilPaper(reportData({ plan: planOf({ measures }) }), 'de');
    expect(lines(planned)).toContain(
      'Die Verwaltung wird beauftragt, die 3 offenen Maßnahmen umzusetzen; eine davon ist seit 25. November 2026 überfällig; die nächste ist am 31. März 2027 fällig. Sie prüft, welche der genannten Schritte hinzukommen.',
    );
  });

  const late = ['2026-10-21', '2026-11-03'].map((due) => storedMeasure(`measure-${due}`, { due }));
  const open = storedMeasure('measure-open', {});
  const soon = storedMeasure('measure-soon', { due: '2026-11-26' });

  it.each([
    ['de', late.slice(0, 1), 'die offene Maßnahme umzusetzen; sie ist seit 21. Oktober 2026 überfällig.'],
    ['en', late.slice(0, 1), 'the open measure; it has been overdue since 21 October 2026.'],
    [
      'en',
      [...late.slice(0, 1), soon],
      'the 2 open measures; one of them has been overdue since 21 October 2026; the next is due on 26 November 2026.',
    ],
    [
      'de',
      [...late, open],
      'die 3 offenen Maßnahmen umzusetzen; 2 davon sind überfällig, die älteste seit 21. Oktober 2026.',
    ],
    ['en', [...late, open], 'the 3 open measures; 2 of them are overdue, the oldest since 21 October 2026.'],
    ['de', late, 'die 2 offenen Maßnahmen umzusetzen; alle sind überfällig, die älteste seit 21. Oktober 2026.'],
    ['en', late, 'the 2 open measures; all of them are overdue, the oldest since 21 October 2026.'],
    ['de', [soon], 'die offene Maßnahme umzusetzen; sie ist am 26. November 2026 fällig.'],
  ] as const)('overdue measures are told with the day of the oldest: %s, case %#', (language, given, sentence) => {
    const plan = planOf({ measures: [...given] });
    expect(lines(councilPaper(reportData({ plan }), language)).join('\n')).toContain(sentence);
  });

  it('a target of a category that the model no longer has is none', () => {
    const toldWith = (...targets: ReturnType<typeof storedTarget>[]) =>
      lines(councilPaper(reportData({ plan: planOf({ measures, targets }) }), 'de'));
    expect(toldWith(storedTarget('gone', 3, null)).filter((line) => /Ziele gelten/.test(line))).toEqual([]);
    expect(toldWith(storedTarget('gone', 3, null), storedTarget('services', 4, null))).toContain(
      'Als Ziele gelten: Digitale Verwaltungsleistungen Stufe 4.',
    );
  });

  it('no date is named where there is none', () => {
    const plan = planOf({ measures: [storedMeasure('measure-open', {})] });
    expect(lines(councilPaper(reportData({ plan }), 'de'))).toContain(
      'Die Verwaltung wird beauftragt, die offene Maßnahme umzusetzen. Sie prüft, welche der genannten Schritte hinzukommen.',
    );
  });
});

describe('the steps', () => {
  it('of several recommendations name their goal, and those of a condition the level', () => {
    const wayUp = wayOf({
      question: 'strategy-document',
      from: option('none'),
      to: option('adopted'),
      effort: 7,
      gain: 1234,
      recommendations: ['write-strategy', 'adopt-strategy'],
      obligation: true,
    });
    expect(lines(councilPaper(reportData({ wayUp }), 'de'))).toContain(
      'Gibt es eine Digitalstrategie? Schreiben Sie eine Digitalstrategie. Ziel: Beschlossen. (Bedingung für Stufe 4) | einige Monate und einige Tage | 12,3',
    );
  });

  it.each([
    ['de', 'einige Wochen und 2-mal ein Nachmittag | 20,0'],
    ['en', 'a few weeks and 2 times an afternoon | 20.0'],
  ] as const)('tell the efforts of their recommendations one by one: %s', (language, end) => {
    const told = lines(councilPaper(reportData({ wayUp: wayOfParts }), language));
    expect(told.filter((line) => line.endsWith(`| ${end}`))).toHaveLength(1);
  });

  it('without a recommendation name their question and how far they go', () => {
    const wayUp = wayOf({ recommendations: [] });
    expect(lines(councilPaper(reportData({ wayUp }), 'de'))).toContain(
      'Wie viele Leistungen sind online? Ziel: 100 Leistungen. | einige Wochen | 20,0',
    );
  });

  it('are the biggest needs where there is no way by points', () => {
    const told = lines(councilPaper(reportData({ wayUp: { kind: 'staged' } }), 'de'));
    const start = told.indexOf('Schritt | Aufwand | Punkte');
    expect(told.slice(start + 1, start + 3)).toEqual([
      'Wie viele Leistungen sind online? Bauen Sie das Angebot aus. | einige Wochen | bis zu 20,0',
      'Gibt es eine Digitalstrategie? Bringen Sie den Entwurf in den Rat. | einige Tage | bis zu 11,1',
    ]);
  });
});

describe('before the submission', () => {
  it('the paper is a draft and says so', () => {
    const draft = councilPaper(reportData({ submittedAt: null, receipt: null }), 'de');
    expect(draft).toMatchObject({ draft: true, footer: expect.stringContaining('Entwurf, nicht abgegeben') });
    expect(lines(draft).slice(0, 3)).toEqual([
      '[Entwurf: noch nicht abgegeben]',
      'Dieses Papier beruht auf den Antworten, die am 26. November 2026 gespeichert waren. Bis zur Abgabe können sie sich noch ändern.',
      '[Ahausen steht nach den bisherigen Antworten auf Stufe 3 von 5: Ausbauend digital.]',
    ]);
    expect(lines(draft)).toContain(
      'Der Rat nimmt den Zwischenstand der Selbstauskunft („Herbst 2026“) zur Kenntnis: Stufe 3 von 5.',
    );
  });

  it('nothing answered leads to finishing, not to steps', () => {
    const none = councilPaper(
      reportData({
        answers: new Map(),
        submittedAt: null,
        wayUp: { kind: 'unreachable', target: 2, best: { score: 0, level: 1 }, gates: [] },
      }),
      'de',
    );
    expect(lines(none)).toEqual(
      expect.arrayContaining([
        'Offen: 7 Fragen sind noch zu klären; sie können zusammen bis zu 100,0 Punkte bringen',
        'Zuerst sind die offenen Fragen zu klären; dann lassen sich Schritte nennen.',
        'Die Verwaltung wird beauftragt, die Selbstauskunft abzuschließen und dem Rat das Ergebnis vorzulegen.',
      ]),
    );
  });

  it('a quick check says what it rests on', () => {
    const model = coreModel(smallModel);
    const quick = councilPaper(reportData({ model, quick: true, submittedAt: null, wayUp: { kind: 'top' } }), 'de');
    expect(lines(quick).slice(0, 3)).toEqual([
      '[Schnellcheck: nicht abgegeben]',
      'Dieses Papier beruht allein auf den Antworten zu 3 Kernfragen, Stand 26. November 2026. Ein Schnellcheck wird nicht abgegeben und mit niemandem verglichen.',
      expect.stringContaining('nach den Kernfragen'),
    ]);
    expect(lines(quick).join('\n')).toContain('Wie sicher die Stufe ist, prüft erst der volle Check.');
  });
});

describe('what is not as usual', () => {
  const notOurs: Answers = new Map(smallAnswers)
    .set('security-officer', option('own'))
    .set('data-centre', option('cellar'))
    .set('emergency-plan', { kind: 'notApplicable' });

  it('a category where nothing is rated comes last and has no bar', () => {
    const file = {
      ...smallModelFile,
      questions: smallModelFile.questions.map((question) => ({
        ...question,
        ...(question.category === 'security' ? { notApplicable: { de: 'Nein.', en: 'No.' } } : {}),
      })),
    };
    const answers = new Map<string, AnswerValue>([
      ...smallAnswers,
      ...file.questions.flatMap(({ id, category }): [string, AnswerValue][] =>
        category === 'security' ? [[id, { kind: 'notApplicable' }]] : [],
      ),
    ]);
    const document = councilPaper(reportData({ model: compile(file), answers }), 'de');
    const bars = everyBlock(document).find(({ kind }) => kind === 'bars');
    expect(bars).toMatchObject({
      rows: [{ value: 40 }, { value: 46.6 }, { label: 'Informationssicherheit', value: null, text: 'nicht gewertet' }],
    });
  });

  it('a condition names the answer that meets it before the points', () => {
    const answers = new Map(smallAnswers)
      .set('strategy-document', option('adopted'))
      .set('strategy-review', option('yearly'))
      .set('online-services', { kind: 'number', number: 100 })
      .set('online-features', { kind: 'options', options: ['payment', 'status', 'signature'] });
    const document = councilPaper(reportData({ answers }), 'de');
    const told = lines(document);
    const start = told.indexOf('# Was bis Stufe 5 fehlt');
    expect(told.slice(start + 1, start + 4)).toEqual([
      'Informationssicherheit: mindestens Stufe 3, heute Stufe 2',
      'Wer verantwortet die Informationssicherheit? Nötig ist mindestens „Gemeinsam mit anderen“, heute: „Niemand“',
      'Punkte: Sie reichen schon, die Schwelle liegt bei 80',
    ]);
  });

  it('a town at the top is asked to keep its level', () => {
    const told = lines(councilPaper(reportData({ answers: topAnswers, wayUp: { kind: 'top' } }), 'de'));
    expect(told).toEqual(
      expect.arrayContaining([
        '[Ahausen erreicht Stufe 5 von 5: Smart.]',
        '# Die höchste Stufe ist erreicht',
        'Zu den heutigen Antworten gibt es keine offenen Empfehlungen.',
        'Die Verwaltung wird beauftragt, die erreichte Stufe zu halten.',
      ]),
    );
  });

  it('a staged model asks for levels, not for points', () => {
    const told = lines(
      councilPaper(reportData({ model: stagedModel, answers: notOurs, wayUp: { kind: 'staged' } }), 'de'),
    );
    expect(told.some((line) => line.includes('wenn die Fragen dieser Stufe weitgehend'))).toBe(true);
    expect(told.some((line) => line.includes('bis zur Schwelle'))).toBe(false);
  });

  it('a county has a county council', () => {
    const municipality = { ...reportData().municipality, key: '08115', name: 'Beispielkreis', type: 'county' as const };
    const document = councilPaper(reportData({ municipality }), 'de');
    expect(document.subtitle).toContain('Vorlage für den Kreistag');
    expect(lines(document)).toContain('Die Verwaltung berichtet dem Kreistag in einem Jahr, was erreicht ist.');
  });

  it.each([
    ['Bad Emoji 🏛️👩‍💻', 'Bad Emoji 🏛️👩‍💻'],
    ['עיריית דוגמה', '\u2068עיריית דוגמה\u2069'],
    ['evil\u202ename\n', 'evilname'],
    [' ', '08115001'],
  ])('the name %j becomes %j', (name, written) => {
    const document = councilPaper(reportData({ municipality: { ...reportData().municipality, name } }), 'de');
    expect(document.title).toBe(`Digitaler Reifegrad: ${written}`);
    expect(lines(document)[0]).toBe(`[${written} erreicht Stufe 3 von 5: Ausbauend digital.]`);
  });

  it('a name of 200 characters is whole once and short everywhere else', () => {
    const name = `Verbandsgemeinde ${'Hinterunterobermusterhausen '.repeat(7)}`.slice(0, 200).trim();
    const document = councilPaper(reportData({ municipality: { ...reportData().municipality, name } }), 'de');
    expect(document.municipality).toBe(name);
    expect(Math.max(document.footer.length, lines(document)[0]?.length ?? 0)).toBeLessThan(150);
  });
});
