import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { evaluate } from '../../../model/action/evaluate.ts';
import { publish } from '../../../model/benchmark/publish.ts';
import {
  answerHistory,
  answerReply,
  answerRequest,
  assessment,
  submissionReply,
  submissionRequest,
} from '../../../model/contract/assessment.ts';
import { publication } from '../../../model/contract/benchmark.ts';
import { evaluation } from '../../../model/contract/evaluation.ts';
import { problem } from '../../../model/contract/problem.ts';
import { session, sessionRequest } from '../../../model/contract/session.ts';
import { modelQuery, municipalities, municipalitySearch, survey } from '../../../model/contract/survey.ts';
import { compile } from '../../../model/format/compile.ts';
import { goldenAnswers, goldenModel } from '../../support/golden-model.ts';
import { groupFigures } from '../../support/peer-figures.ts';
import { smallModelFile } from '../../support/small-model.ts';

const at = '2026-11-22T13:06:15.000Z';
const model = { id: 'small', version: '1.0.0' };
const wave = { id: 'wave-1', title: { de: 'Erste Welle' }, status: 'open', closesAt: null };
const municipality = {
  key: '08111000',
  name: 'Musterstadt',
  type: 'town',
  county: { key: '08111', name: 'Musterkreis' },
  population: 7_500,
};
const answer = { question: 'a', value: { kind: 'dontKnow' }, note: '', evidence: '', revision: 1, author: 'code', at };
const receipt = { hash: 'abc', at };
const members = Array.from({ length: 120 }, (_, index) => ({
  ...{ municipality: String(index), submission: 1, groups: ['all'], public: false },
  figures: {
    overall: index * 80,
    strategy: 10_000 - index * 80,
    level: (index % 5) + 1,
    'question:a': (index % 3) * 5_000,
  },
}));
const { publication: frozen } = publish({
  ...{ wave: 'wave-1', number: 1, publishedAt: at, model, minimumGroupSize: 5, previous: null, earlier: [] },
  ...{ members, known: [], figures: groupFigures(members) },
});

/** One valid value of each request and reply. */
const examples: [string, z.ZodType, object][] = [
  [
    'survey',
    survey,
    {
      id: 'kommunal',
      title: { de: 'Erhebung' },
      languages: ['de'],
      fallback: 'de',
      model,
      wave,
      entry: 'open',
      benchmark: null,
      study: null,
      invented: true,
      links: { privacy: 'https://example.org/privacy' },
    },
  ],
  ['municipalities', municipalities, { municipalities: [municipality], more: false }],
  ['municipality search', municipalitySearch, { q: 'Muster' }],
  ['model query', modelQuery, { part: 'conversation', lang: 'de-x-plain' }],
  ['session by code', sessionRequest, { code: 'ABCD-EFGH' }],
  ['session by municipality', sessionRequest, { municipality: '08111000' }],
  ['session', session, { token: 't', expiresAt: at, municipality, groups: ['all'], wave, model, accessCode: null }],
  [
    'assessment',
    assessment,
    {
      municipality,
      groups: ['size:5000', 'all'],
      wave,
      model,
      status: 'open',
      answers: [answer, { ...answer, value: null }],
      path: [{ question: 'a', state: 'asked' }],
      receipt: null,
      earlier: 'none',
    },
  ],
  ['answer request', answerRequest, { value: null, note: 'n', evidence: 'e', revision: 0 }],
  ['answer reply', answerReply, { answer, etag: '"1"' }],
  ['answer history', answerHistory, { question: 'a', answers: [answer, { ...answer, value: null, revision: 2 }] }],
  ['submission request', submissionRequest, {}],
  ['submission reply', submissionReply, { receipt }],
  [
    'problem',
    problem,
    {
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      code: 'answer.conflict',
      message: { de: 'Nein', en: 'No' },
      requestId: 'r1',
      places: [{ pointer: '/value', reason: 'missing' }],
      current: null,
      offered: { value: { kind: 'dontKnow' }, note: '', evidence: '', author: 'code', replaces: 0 },
      questions: ['a'],
    },
  ],
  ['publication', publication, frozen],
  ['evaluation of the golden file', evaluation, evaluate(goldenModel(), goldenAnswers())],
  ['evaluation of no answers', evaluation, evaluate(compile(smallModelFile), new Map())],
];

/** Every object inside a value, by the keys that lead to it. */
function objectsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** A copy with a key more in the object at a path. */
function widened(value: object, path: readonly string[], key: string): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const holder = path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : part),
    copy,
  );
  if (typeof holder !== 'object' || holder === null) throw new Error(`There is no object at ${path.join('/')}.`);
  Object.defineProperty(holder, key, { value: { polluted: true }, enumerable: true });
  return copy;
}

describe.each(examples)('the %s', (_, schema, example) => {
  it('is accepted as JSON and comes out as it went in', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(example)))).toEqual(example);
  });

  it.each(['surplus', 'constructor'])('is refused with the unknown key %s anywhere', (key) => {
    const tolerated = objectsIn(example).filter((path) => schema.safeParse(widened(example, path, key)).success);
    expect(tolerated).toEqual([]);
  });

  it('is refused with the key __proto__, or comes out without it', () => {
    for (const path of objectsIn(example)) {
      const { data } = schema.safeParse(widened(example, path, '__proto__'));
      expect(JSON.stringify(data ?? example)).not.toContain('polluted');
    }
    expect(schema.safeParse(widened(example, [], '__proto__')).success).toBe(false);
  });

  it.each([null, undefined, 7, 'text', [[]], true])('is not %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('is refused where a value has another type', () => {
    const keys = Object.keys(example);
    const accepted = keys.filter((key) => schema.safeParse({ ...example, [key]: Symbol('other') }).success);
    expect(accepted).toEqual([]);
  });
});

describe('an answer request', () => {
  it('has no note and no evidence unless it says so', () => {
    const value = { kind: 'option', option: 'a' } as const;
    expect(answerRequest.parse({ value, revision: 3 })).toEqual({ value, note: '', evidence: '', revision: 3 });
  });

  it('says whether it takes the answer back, and which revision it replaces', () => {
    expect(answerRequest.safeParse({ revision: 0 }).success).toBe(false);
    expect(answerRequest.safeParse({ value: null }).success).toBe(false);
    expect(answerRequest.safeParse({ value: null, revision: -1 }).success).toBe(false);
  });

  it('has a note of at most 2000 and evidence of at most 500 characters', () => {
    const sized = (note: number, evidence: number) =>
      answerRequest.safeParse({ value: null, revision: 0, note: 'n'.repeat(note), evidence: 'e'.repeat(evidence) })
        .success;
    expect([sized(2_000, 500), sized(2_001, 0), sized(0, 501)]).toEqual([true, false, false]);
  });

  it.each([
    ['a\0', false],
    ['\ud83d', false],
    ['\ude00\ud83d', false],
    ['😀\ufffd\u0001', true],
  ])('has a note %j only as databases store it', (written, fits) => {
    for (const texts of [{ note: written }, { evidence: written }]) {
      expect(answerRequest.safeParse({ value: null, revision: 0, ...texts }).success).toBe(fits);
    }
  });
});

describe('a session request', () => {
  it.each([
    {},
    { code: '' },
    { code: 'x'.repeat(81) },
    { municipality: '811' },
    { code: 'A', municipality: '08111000' },
  ])('is not %j', (request) => {
    expect(sessionRequest.safeParse(request).success).toBe(false);
  });
});

describe('a search for municipalities', () => {
  it('has 2 to 60 characters, without the blanks around it', () => {
    expect(municipalitySearch.parse({ q: '  Ulm ' })).toEqual({ q: 'Ulm' });
    const refused = ['', ' a ', 'x'.repeat(61)].filter((q) => municipalitySearch.safeParse({ q }).success);
    expect(refused).toEqual([]);
  });
});

describe('a model query', () => {
  it('may ask for everything, and for known parts and languages only', () => {
    expect(modelQuery.parse({})).toEqual({});
    const odd = [{ part: 'whole' }, { lang: 'DE' }, { lang: '../de' }, { lang: '' }];
    expect(odd.filter((query) => modelQuery.safeParse(query).success)).toEqual([]);
  });
});

describe('a publication', () => {
  it('has figures of questions in the example', () => {
    expect(frozen.groups[0]?.questions).toEqual({ a: { mean: 50, meanIs: 'exact' } });
  });

  it('with a smallest group size below five is refused', () => {
    expect(publication.safeParse({ ...frozen, minimumGroupSize: 4 }).success).toBe(false);
  });
});
