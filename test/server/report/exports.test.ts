import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { type ReportTable, reportCsv, reportTables } from '../../../server/report/exports/report-csv.ts';
import { reportFile } from '../../../server/report/exports/report-file.ts';
import { reportJson } from '../../../server/report/exports/report-json.ts';
import type { ReportData } from '../../../server/report/report-data.ts';
import { shippedModel } from '../../support/shipped-model.ts';
import { option, publication, reportData, smallAnswers, storedMeasure, storedTarget } from './report-fixture.ts';

/** Cells by line, read as RFC 4180 says; no cell of these tests has a line break that is not quoted. */
function cells(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const answers = new Map<string, AnswerValue>([
  ...smallAnswers,
  ['strategy-document', option('none')],
  ['security-officer', { kind: 'dontKnow' }],
]);

const plan: ReportData['plan'] = {
  measures: [
    storedMeasure('measure-one', {
      title: 'Entwurf beschließen',
      question: 'strategy-document',
      recommendation: 'adopt-strategy',
      to: option('adopted'),
      due: '2026-11-25',
    }),
  ],
  targets: [storedTarget('services', 4, '2027-12-31'), storedTarget('gone', 3, null)],
  scenarios: [],
};

const remarks = new Map([['data-centre', { note: 'alt, sehr alt', evidence: 'V 7', at: '2026-10-01T07:00:00.000Z' }]]);
const table = (name: ReportTable, parts: Partial<ReportData> = {}, language: 'de' | 'en' = 'de') =>
  cells(reportCsv(reportData({ plan, ...parts }), name, language));

describe('the tables', () => {
  it('say what was answered, skipped and left open, with codes and texts', () => {
    expect(table('answers', { answers, remarks })).toEqual([
      [
        'question',
        'category',
        'question_text',
        'state',
        'answer',
        'answer_text',
        'reason',
        'note',
        'evidence',
        'answered_at',
      ],
      ['strategy-document', 'strategy', 'Gibt es eine Digitalstrategie?', 'answered', 'none', 'Nein', '', '', '', ''],
      [
        'strategy-review',
        'strategy',
        'Wie oft wird sie überprüft?',
        'implied',
        'never',
        'Nie',
        'Was es nicht gibt, wird nicht überprüft.',
        '',
        '',
        '',
      ],
      [
        'online-services',
        'services',
        'Wie viele Leistungen sind online?',
        'answered',
        '40',
        '40 Leistungen',
        '',
        '',
        '',
        '',
      ],
      [
        'online-features',
        'services',
        'Was können die Online-Dienste?',
        'answered',
        'status',
        'Stand abfragen',
        '',
        '',
        '',
        '',
      ],
      [
        'security-officer',
        'security',
        'Wer verantwortet die Informationssicherheit?',
        'dontKnow',
        '',
        'Weiß nicht',
        '',
        '',
        '',
        '',
      ],
      [
        'data-centre',
        'security',
        'Wo stehen die Server?',
        'answered',
        'own',
        'Im eigenen Rechenzentrum',
        '',
        'alt, sehr alt',
        'V 7',
        '2026-10-01T07:00:00.000Z',
      ],
      [
        'emergency-plan',
        'security',
        'Gibt es einen Notfallplan?',
        'answered',
        'written',
        'Geschrieben',
        '',
        '',
        '',
        '',
      ],
    ]);
  });

  it('say points with two decimals, and the group beside them', () => {
    const [head = [], ...rows] = table('categories', { publication });
    const at = (row: number, column: string) => rows[row]?.[head.indexOf(column)];
    expect(rows.map(([id]) => id)).toEqual(['strategy', 'services', 'security', 'overall']);
    expect([at(0, 'score'), at(1, 'score'), at(2, 'score'), at(3, 'score')]).toEqual(['46.66', '40', '30', '40.55']);
    expect([at(0, 'group'), at(0, 'group_mean'), at(0, 'group_quartile_low')]).toEqual(['size:5000', '60', '45']);
    expect([at(2, 'group'), at(2, 'group_mean'), at(2, 'group_median')]).toEqual(['', '', '']);
    expect([at(1, 'target_level'), at(1, 'target_points'), at(3, 'coverage')]).toEqual(['4', '60', '100']);
  });

  it('say what each question is worth', () => {
    const [head = [], ...rows] = table('questions', { publication });
    const officer = rows.find(([id]) => id === 'security-officer') ?? [];
    const told = Object.fromEntries(head.map((column, index) => [column, officer[index]]));
    expect(told).toMatchObject({
      kind: 'single',
      weight: '2',
      core: '1',
      points: '0',
      contribution: '0',
      gap: '8.33',
      group_mean: '96',
      group_mean_is: 'above',
      recommendations: 'name-officer',
      efforts: '1',
    });
  });

  it('say the plan with what is worked out for it', () => {
    const [head = [], row = []] = table('measures');
    expect(Object.fromEntries(head.map((column, index) => [column, row[index]]))).toMatchObject({
      measure: 'measure-one',
      category: 'strategy',
      to: 'adopted',
      to_text: 'Beschlossen',
      overdue: '1',
      effort: '2',
      expected_effect: '11.11',
    });
    expect(table('targets').slice(1)).toEqual([
      ['services', 'Digitale Verwaltungsleistungen', '4', '60', '2027-12-31', '3', '40', '20', 'w1'],
      ['gone', 'gone', '3', '', '', '', '', '', 'w1'],
    ]);
  });

  it('have texts in English as well', () => {
    expect(table('answers', { answers }, 'en')[2]).toContain('What does not exist is not reviewed.');
  });
});

describe('the codebook', () => {
  const [head = [], ...rows] = table('codebook');
  const of = (column: string) => head.indexOf(column);

  it.each(reportTables.filter((name) => name !== 'codebook'))('explains every column of %s', (name) => {
    const columns = table(name)[0];
    const explained = rows.filter(
      (row) => row[of('table')] === name && row[of('code')] === '' && row[of('question')] === '',
    );
    expect(explained.map((row) => row[of('column')])).toEqual(columns);
    expect(explained.every((row) => (row[of('meaning')] ?? '') !== '' && (row[of('unit')] ?? '') !== '')).toBe(true);
  });

  it('explains itself', () => {
    const explained = rows.filter((row) => row[of('table')] === 'codebook');
    expect(explained.map((row) => row[of('column')])).toEqual(head);
  });

  it('gives every option of every question with its points', () => {
    const codes = cells(reportCsv(reportData({ model: shippedModel, answers: new Map() }), 'codebook', 'de'))
      .slice(1)
      .filter((row) => row[of('question')] !== '' && row[of('code')] !== '')
      .map((row) => [row[of('question')], row[of('code')], row[of('points')]]);
    const options = shippedModel.questions.flatMap((question) =>
      question.kind === 'number' ? [] : question.options.map(({ id, points }) => [question.id, id, String(points)]),
    );
    expect(codes).toEqual(options);
  });

  it('gives the range of a number', () => {
    expect(rows.find((row) => row[of('question')] === 'online-services')).toEqual(
      expect.arrayContaining(['Zahl als Antwort auf: Wie viele Leistungen sind online?', 'Leistungen', '0–500']),
    );
  });

  it('knows every code that stands in a table', () => {
    const states = rows
      .filter((row) => row[of('column')] === 'state' && row[of('table')] === 'answers')
      .map((row) => row[of('code')]);
    const used = table('answers', { answers })
      .slice(1)
      .map((row) => row[3]);
    expect(states).toEqual(expect.arrayContaining(used));
  });
});

describe('hostile texts', () => {
  const hostile = ['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', 'x;=1+1', 'x\n=1', '\u202e=1', '＝1'];

  it.each(hostile)('%j is no formula in any table', (text) => {
    const data = reportData({
      plan: {
        measures: [storedMeasure('measure-one', { title: text, responsible: text, note: text })],
        targets: [],
        scenarios: [],
      },
      remarks: new Map([['data-centre', { note: text, evidence: text, at: '2026-10-01T07:00:00.000Z' }]]),
    });
    for (const name of reportTables) {
      const written = reportCsv(data, name, 'de');
      // Also as a spreadsheet with another separator would split it, which ends a line wherever there is a break.
      for (const cell of written.split(/[\r\n;,\t|]/))
        expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+@＝]|^\s*-(?!\d)/);
    }
  });
});

describe('the whole as JSON', () => {
  it('has ids and texts of everything, and fits its schema', () => {
    const file = reportJson(reportData({ answers, remarks, publication, plan }));
    expect(reportFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file).toMatchObject({
      kind: 'reifegrad-report',
      version: 1,
      date: '2026-11-26',
      draft: false,
      wave: { id: 'w1', title: { de: 'Herbst 2026' } },
      wayUp: { kind: 'found', target: 4 },
      needsAmongPeers: { comparedWithPeers: true },
      plan,
    });
    expect(file.answers.slice(0, 2)).toEqual([
      {
        question: 'strategy-document',
        state: 'asked',
        rule: null,
        value: option('none'),
        note: '',
        evidence: '',
        at: null,
      },
      {
        question: 'strategy-review',
        state: 'skipped',
        rule: 'no-strategy',
        value: option('never'),
        note: '',
        evidence: '',
        at: null,
      },
    ]);
    expect(file.model.questions[2]).toEqual({
      id: 'online-services',
      category: 'services',
      kind: 'number',
      weight: 2,
      core: true,
      text: { de: 'Wie viele Leistungen sind online?', en: 'How many services are online?' },
      options: null,
      number: { minimum: 0, maximum: 500, zero: 0, full: 100, unit: { de: 'Leistungen', en: 'services' } },
    });
    expect(file.model.recommendations.map(({ id }) => id)).toContain('adopt-strategy');
  });

  it('names only groups of the municipality', () => {
    const { comparison } = reportJson(reportData({ publication, groups: ['size:5000'] }));
    expect(comparison.publication?.groups.map(({ id }) => id)).toEqual(['size:5000']);
  });

  it('is a draft before the submission, and compares with nobody where nothing is published', () => {
    expect(reportJson(reportData({ submittedAt: null, receipt: null }))).toMatchObject({
      draft: true,
      submittedAt: null,
      receipt: null,
      comparison: { publication: null },
      needsAmongPeers: null,
    });
  });
});
