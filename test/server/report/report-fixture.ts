import { evaluate } from '../../../model/action/evaluate.ts';
import type { WayStep, WayUp } from '../../../model/action/next-level/way.ts';
import type { MetricSummary, Publication } from '../../../model/benchmark/publication.ts';
import type { Measure, Plan, StoredMeasure, StoredTarget } from '../../../model/contract/plan.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { Block, ReportDocument, Rich } from '../../../server/report/document.ts';
import type { ReportData } from '../../../server/report/report-data.ts';
import { smallModelFile } from '../../support/small-model.ts';

export const smallModel = compile(smallModelFile);

export const option = (id: string) => ({ kind: 'option', option: id }) as const;

/**
 * strategy (2*50 + 40)/3 = 46.66, services (2*40 + 40)/3 = 40, security (0 + 60 + 60)/4 = 30; overall
 * (2*46.66 + 3*40 + 30)/6 = 40.55: level 3, and 19.44 to level 4.
 */
export const smallAnswers: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('draft')],
  ['strategy-review', option('once')],
  ['online-services', { kind: 'number', number: 40 }],
  ['online-features', { kind: 'options', options: ['status'] }],
  ['security-officer', option('none')],
  ['data-centre', option('own')],
  ['emergency-plan', option('written')],
]);

/** 100 points everywhere; the plan for emergencies follows from the other two. */
export const topAnswers: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('adopted')],
  ['strategy-review', option('yearly')],
  ['online-services', { kind: 'number', number: 100 }],
  ['online-features', { kind: 'options', options: ['payment', 'status', 'signature'] }],
  ['security-officer', option('own')],
  ['data-centre', option('provider')],
]);

/** A model of levels instead of points. */
export const stagedModel = compile({
  ...smallModelFile,
  scoring: { ...smallModelFile.scoring, aggregation: 'staged' },
});

/** 60 points of `online-services` are 60 * 3/6 * 2/3 = 20 overall points: 60.55 in one step. */
const step: WayStep = {
  question: 'online-services',
  from: { kind: 'number', number: 40 },
  to: { kind: 'number', number: 100 },
  effort: 3,
  gain: 2000,
  recommendations: ['more-services'],
  after: null,
  obligation: false,
};

/** To level 4 in these steps, in everything that is not said as the step of the online services. */
export function wayOf(...parts: readonly Partial<WayStep>[]): WayUp {
  const steps = parts.map((part) => ({ ...step, ...part }));
  const effort = steps.reduce((sum, one) => sum + one.effort, 0);
  return { kind: 'found', target: 4, ways: [{ steps, effort, score: 6055, level: 4 }] };
}

/** One step that three recommendations make: 3 and 1 and 1; together 5, which alone would be "a few months". */
export const wayOfParts = wayOf({ effort: 5, recommendations: ['more-services', 'name-officer', 'test-plan'] });

/** A submitted check of a town, compared with nobody, without a plan; everything else is up to the test. */
export function reportData(parts: Partial<ReportData> = {}): ReportData {
  const model = parts.model ?? smallModel;
  const answers = parts.answers ?? smallAnswers;
  return {
    model,
    quick: false,
    answers,
    remarks: new Map(),
    evaluation: evaluate(model, answers),
    wayUp: wayOf({}),
    publication: null,
    groups: ['county:08115', 'size:5000', 'all'],
    plan: planOf({}),
    development: null,
    municipality: {
      key: '08115001',
      name: 'Ahausen',
      type: 'town',
      county: { key: '08115', name: 'Beispielkreis' },
      population: 6000,
    },
    wave: { id: 'w1', title: { de: 'Herbst 2026', en: 'Autumn 2026' } },
    submittedAt: '2026-10-05T08:00:00.000Z',
    receipt: 'receipt-of-a-test',
    invented: false,
    today: '2026-11-26',
    ...parts,
  };
}

const twenty: MetricSummary = { mean: 42, meanIs: 'exact', median: 40, terciles: [35, 50], quartiles: [30, 55] };

/** Of 20 to 49 towns of the size, with means by question; the county is not published. */
export const publication: Publication = {
  wave: 'w1',
  number: 2,
  publishedAt: '2026-11-20T09:00:00.000Z',
  model: { id: 'small', version: '1.0.0' },
  minimumGroupSize: 5,
  groups: [
    {
      id: 'size:5000',
      asOf: '2026-11-01T09:00:00.000Z',
      contributors: '20-49',
      metrics: {
        overall: {
          ...twenty,
          levels: [
            { from: 1, to: 2, percent: 45 },
            { from: 3, to: 3, percent: 55 },
          ],
        },
        strategy: { mean: 60, meanIs: 'exact', median: 60, quartiles: [45, 75] },
        services: { mean: 38, meanIs: 'exact', median: 40, terciles: [30, 45] },
      },
      questions: {
        'security-officer': { mean: 96, meanIs: 'above' },
        'strategy-document': { mean: 40, meanIs: 'exact' },
      },
    },
    { id: 'all', asOf: '2026-11-20T09:00:00.000Z', contributors: '100-249', metrics: { overall: twenty } },
  ],
};

/** What the reports read of a plan. */
export function planOf({ measures = [], targets = [] }: Partial<Pick<Plan, 'measures' | 'targets'>>): Plan {
  return { measures, targets, scenarios: [] };
}

/** The same figures for the whole and for each of these categories, in every published group. */
export function publishedFor(categories: readonly string[]): Publication {
  const metric: MetricSummary = { mean: 50, meanIs: 'exact', median: 50, quartiles: [40, 60] };
  const metrics = Object.fromEntries(['overall', ...categories].map((id) => [id, metric]));
  return { ...publication, groups: publication.groups.map((group) => ({ ...group, metrics })) };
}

export function storedMeasure(id: string, entry: Partial<Measure>): StoredMeasure {
  return {
    id,
    entry: {
      title: id,
      category: null,
      question: null,
      recommendation: null,
      to: null,
      status: 'planned',
      responsible: '',
      start: null,
      due: null,
      note: '',
      ...entry,
    },
    revision: 1,
    author: 'a',
    at: '2026-11-02T10:00:00.000Z',
    wave: 'w1',
    createdAt: '2026-11-01T10:00:00.000Z',
  };
}

export function storedTarget(category: string, level: number, due: string | null): StoredTarget {
  const at = '2026-11-02T10:00:00.000Z';
  return { id: category, entry: { level, due }, revision: 1, author: 'a', at, wave: 'w1', createdAt: at };
}

/** Every block of a document, those inside boxes and items as well, in reading order. */
export function everyBlock({ blocks }: Pick<ReportDocument, 'blocks'>): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'box') return [block, ...everyBlock(block)];
    if (block.kind === 'list') return [block, ...block.items.flatMap((item) => everyBlock({ blocks: item }))];
    return [block];
  });
}

export function plain(rich: Rich): string {
  return typeof rich === 'string' ? rich : rich.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** The headings, paragraphs, titles of boxes and rows of tables, a line each. */
export function lines(document: Pick<ReportDocument, 'blocks'>): readonly string[] {
  return everyBlock(document).flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${block.text}`];
      case 'paragraph':
        return [plain(block.text)];
      case 'box':
        return [`[${block.title}]`];
      case 'table':
        return [
          `(${block.caption})`,
          ...[block.head, ...block.rows.map((row) => row.map(({ text }) => plain(text)))].map((row) => row.join(' | ')),
        ];
      case 'bars':
        return [`(${block.caption})`, ...block.rows.map(({ label, text }) => `${label}: ${text}`)];
      case 'course':
        return [`(${block.caption})`, ...block.points.map(({ label, value }) => `${label}: ${value}`)];
      default:
        return [];
    }
  });
}
