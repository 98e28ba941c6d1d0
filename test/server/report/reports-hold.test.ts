import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { cheapestWay } from '../../../model/action/next-level/cheapest-way.ts';
import type { WayUp } from '../../../model/action/next-level/way.ts';
import type { Answers } from '../../../model/format/answer.ts';
import { pointsDown, wholeNumber } from '../../../model/format/points-text.ts';
import { councilPaper } from '../../../server/report/council-paper.ts';
import type { BarsBlock, ReportDocument, TableBlock } from '../../../server/report/document.ts';
import { fullReport } from '../../../server/report/full-report.ts';
import type { ReportData } from '../../../server/report/report-data.ts';
import { strategyDraft } from '../../../server/report/strategy-draft.ts';
import { anyAnswer } from '../../support/model-arbitrary.ts';
import { shippedModel } from '../../support/shipped-model.ts';
import { everyBlock, plain, planOf, publishedFor, reportData, storedMeasure, storedTarget } from './report-fixture.ts';

const seed = 20261126;

/** Answers to some of the questions of the shipped model. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...shippedModel.questions.map((question) =>
      fc.option(question.kind === 'number' ? numberAnswer(question) : anyAnswer(question), { nil: undefined, freq: 8 }),
    ),
  )
  .map((values) => {
    return new Map(
      shippedModel.questions.flatMap(({ id }, index) => {
        const value = values[index];
        return value ? [[id, value] as const] : [];
      }),
    );
  });

function numberAnswer({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }) {
  return fc.integer({ min: minimum, max: maximum }).map((number) => ({ kind: 'number', number }) as const);
}

const [first, second] = shippedModel.categories.map(({ id }) => id);

const plan = planOf({
  measures: [
    storedMeasure('measure-1', {
      title: '\u202e=1+1 🏛️',
      question: 'strategy-document',
      to: { kind: 'option', option: 'adopted' },
    }),
    storedMeasure('measure-2', { category: second ?? null, due: '2026-01-01', status: 'running', note: 'a\n\nb' }),
    storedMeasure('measure-3', { start: '2027-01-01', due: '2029-01-01', status: 'dropped' }),
  ],
  targets: [storedTarget(first ?? '', 4, '2027-06-30'), storedTarget('gone', 5, null)],
});

/** Of all categories but the first. */
const compared = publishedFor(shippedModel.categories.slice(1).map(({ id }) => id));

const anyWay: fc.Arbitrary<WayUp> = fc.constantFrom<WayUp>(
  { kind: 'top' },
  { kind: 'staged' },
  { kind: 'tooComplex', target: 4 },
  { kind: 'unreachable', target: 4, best: { score: 5000, level: 3 }, gates: [] },
);

const anyData: fc.Arbitrary<ReportData> = fc
  .record({ answers: anyAnswers, planned: fc.boolean(), peers: fc.boolean(), draft: fc.boolean(), wayUp: anyWay })
  .map(({ answers, planned, peers, draft, wayUp }) =>
    reportData({
      model: shippedModel,
      answers,
      wayUp,
      ...(planned ? { plan } : {}),
      ...(peers ? { publication: compared } : {}),
      ...(draft ? { submittedAt: null } : {}),
    }),
  );

const builders = { council: councilPaper, full: fullReport, strategy: strategyDraft } as const;

describe('every set of answers', () => {
  it('gives three reports in one language or the other, whose tables are as wide as their heads', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom('de' as const, 'en' as const), (data, language) => {
        for (const build of Object.values(builders)) wholeTables(build(data, language));
      }),
      { numRuns: 300, seed },
    );
  }, 120_000);

  it('gives a full report with bars that say what the table beside them and the evaluation say', () => {
    fc.assert(
      fc.property(anyData, (data) => sameNumbers(data, fullReport(data, 'de'))),
      { numRuns: 60, seed },
    );
  }, 60_000);

  it('gives a paper along its cheapest way', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const wayUp = cheapestWay(shippedModel, answers);
        const document = councilPaper(reportData({ model: shippedModel, answers, wayUp }), 'de');
        const [steps] = everyBlock(document).filter((block) => block.kind === 'table');
        if (wayUp.kind === 'found') {
          const gains = wayUp.ways[0]?.steps.map(({ gain }) => pointsDown(gain, 'de')) ?? [];
          const shown = steps?.rows.map((row) => plain(row[2]?.text ?? '')) ?? [];
          expect(shown).toEqual(gains.slice(0, shown.length));
          expect(shown.length).toBeGreaterThanOrEqual(Math.min(3, gains.length));
        }
      }),
      { numRuns: 8, seed },
    );
  }, 60_000);
});

function wholeTables(document: ReportDocument): void {
  for (const block of everyBlock(document)) {
    if (block.kind !== 'table') continue;
    expect(block.widths).toHaveLength(block.head.length);
    expect(block.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 9);
    for (const row of block.rows) expect(row).toHaveLength(block.head.length);
  }
}

/** The bars, the table that follows them and an evaluation of the same answers, number by number. */
function sameNumbers({ model, answers, plan: { targets } }: ReportData, document: ReportDocument): void {
  const blocks = everyBlock(document);
  const place = blocks.findIndex(({ kind }) => kind === 'bars');
  const [bars, table] = [blocks[place], blocks[place + 1]] as [BarsBlock, TableBlock];
  expect([bars.kind, table.kind]).toEqual(['bars', 'table']);
  const evaluation = evaluate(model, answers);
  const column = (head: string) => table.head.indexOf(head);
  expect(bars.rows).toHaveLength(model.categories.length + 1);
  bars.rows.forEach(({ label, value, peers, target }, index) => {
    const row = table.rows[index]?.map(({ text }) => plain(text)) ?? [];
    const id = model.categories.find(({ name }) => name['de'] === label)?.id;
    const found = id === undefined ? evaluation.score : evaluation.categories.find(({ category }) => category === id);
    const score = found?.score ?? null;
    expect(row[0]).toBe(label);
    expect(row[column('Eigener Wert')]).toBe(score === null ? 'nicht gewertet' : pointsDown(score, 'de'));
    expect(value).toBe(score === null ? null : Math.floor(score / 10) / 10);
    if (peers) {
      expect(row[column('Median')]).toBe(wholeNumber(peers.mid, 'de'));
      expect(row[column('Mittlere Hälfte')]).toBe(`${peers.low} bis ${peers.high}`);
    } else expect(row[column('Median')] ?? '–').toBe('–');
    const level = targets.find((one) => one.id === id)?.entry.level;
    const threshold = level === undefined ? undefined : model.file.levels[level - 1]?.threshold;
    expect(target).toBe(threshold);
    expect(row[column('Ziel')] ?? '–').toBe(threshold === undefined ? '–' : String(threshold));
  });
}
