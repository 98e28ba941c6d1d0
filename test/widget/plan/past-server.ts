import type { Development } from '../../../model/contract/development.ts';
import type { Earlier } from '../../../model/contract/earlier.ts';
import type { Study } from '../../../model/study/study.ts';
import { Failure, type FailureDetails } from '../../../widget/requests/failure.ts';
import type { Call, Reply } from '../../../widget/requests/request.ts';
import { type PlanServer, planServer } from './plan-server.ts';

const both = (de: string, en: string) => ({ de, en });
const at = (year: number) => `${year}-10-15T09:30:00.000Z`;

const categories = (strategy: number, services: number, security: number) => [
  { category: 'strategy', level: 2, score: strategy },
  { category: 'services', level: 2, score: services },
  { category: 'security', level: 4, score: security },
];

/** Three waves; before the second one the questionnaire was revised. Expected values of the tests are read off from here. */
export const somePast: Development = {
  waves: [
    {
      id: '2024',
      title: both('Herbst 2024', 'Autumn 2024'),
      model: '0.9.0',
      submittedAt: at(2024),
      level: 2,
      score: 2950,
      categories: categories(2000, 3000, 4700),
      breakBefore: false,
    },
    {
      id: '2025',
      title: both('Herbst 2025', 'Autumn 2025'),
      model: '1.0.0',
      submittedAt: at(2025),
      level: 2,
      score: 3322,
      categories: categories(1333, 4000, 5000),
      breakBefore: true,
    },
    {
      id: '2026',
      title: both('Herbst 2026', 'Autumn 2026'),
      model: '1.0.0',
      submittedAt: at(2026),
      level: 3,
      score: 4722,
      categories: categories(4666, 4000, 7000),
      breakBefore: false,
    },
  ],
  changes: [
    {
      from: '2024',
      to: '2025',
      comparable: true,
      overall: { verdict: 'none', points: 4.05, limit: 10.52 },
      categories: [
        { category: 'strategy', change: { verdict: 'down', points: -11.5, limit: 10.52 } },
        { category: 'services', change: { verdict: 'none', points: 10.49, limit: 10.52 } },
        { category: 'security', change: null },
      ],
      answers: [],
    },
    {
      from: '2025',
      to: '2026',
      comparable: true,
      overall: { verdict: 'up', points: 14, limit: 10.52 },
      categories: [
        { category: 'strategy', change: { verdict: 'up', points: 33.33, limit: 10.52 } },
        { category: 'services', change: { verdict: 'none', points: 0, limit: 10.52 } },
        { category: 'security', change: { verdict: 'up', points: 20, limit: 10.52 } },
      ],
      answers: [
        {
          question: 'strategy-document',
          before: { kind: 'option', option: 'none' },
          after: { kind: 'option', option: 'draft' },
          points: { before: 0, after: 5000 },
        },
        {
          question: 'strategy-review',
          before: null,
          after: { kind: 'option', option: 'once' },
          points: { before: null, after: 4000 },
        },
      ],
    },
  ],
  measures: [
    {
      id: 'write-strategy',
      title: 'Strategie schreiben',
      question: 'strategy-document',
      status: 'done',
      expected: 1481,
      measured: { before: 0, after: 5000, effect: 1111 },
      from: '2025',
      to: '2026',
    },
    {
      id: 'more-services',
      title: 'Bürgerdienste ins Netz',
      question: 'online-services',
      status: 'running',
      expected: 1333,
      measured: null,
      from: '2026',
      to: null,
    },
    {
      id: 'town-hall-talk',
      title: '🏰 שלום',
      question: null,
      status: 'planned',
      expected: null,
      measured: null,
      from: '2026',
      to: null,
    },
  ],
};

export const onlyThisWave: Development = { waves: somePast.waves.slice(2), changes: [], measures: [] };

export interface PastOptions {
  readonly development?: Development;
  readonly earlier?: Earlier;
  /** By wave. */
  readonly studies?: Readonly<Record<string, Study>>;
  /** What the proof of a code comes to; default: everything is open then. */
  readonly proof?: FailureDetails;
  /** Refuses the collective results. */
  readonly studiesFail?: boolean;
}

/** A server that also knows the waves before. */
export function pastServer(options: PastOptions = {}): PlanServer {
  const { development = somePast, studies = {}, proof, studiesFail } = options;
  let earlier = options.earlier ?? { access: 'open', waves: [] };
  const server = planServer();
  server.development = development;
  const { request } = server.entrance;
  const of = (path: string, { body }: Call): unknown => {
    if (path === '/assessment/earlier' && body) {
      if (proof) throw new Failure(proof);
      earlier = { access: 'open', waves: [] };
      server.development = somePast;
    }
    if (path === '/assessment/earlier') return earlier;
    if (studiesFail) throw new Failure({ status: 503, code: 'server.busy' });
    const study = studies[path.slice('/studies/'.length)];
    if (!study) throw new Failure({ status: 404, code: 'study.none' });
    return study;
  };
  async function ask<T>(path: string, call: Call): Promise<Reply<T>> {
    if (path !== '/assessment/earlier' && !path.startsWith('/studies/')) return request<T>(path, call);
    await Promise.resolve();
    return { body: structuredClone(of(path, call)) as T, etag: null };
  }
  return Object.defineProperties(
    { ...server, entrance: { ...server.entrance, request: ask } },
    {
      plan: { get: () => server.plan },
      development: { get: () => server.development, set: (next: Development) => (server.development = next) },
    },
  ) as PlanServer;
}
