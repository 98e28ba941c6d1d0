/** Values of one kind of field: those that fit, and those that do not. */
export interface CorpusValues {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const otherTypes = {
  text: [null, true, 7, [], {}],
  number: [null, false, '7', [], {}, 0.5, -0.5, 1e300, 2 ** 53],
  list: [null, true, 7, 'list', {}, { '0': 'a' }, [null], [[]]],
};

const oneOf = (...good: readonly string[]): CorpusValues => ({
  good,
  bad: [...otherTypes.text, '', 'none-of-them', ` ${good[0]}`, good[0]?.toUpperCase(), good],
});

const between = (least: number, most: number): CorpusValues => ({
  good: [least, least + 1, most],
  bad: [...otherTypes.number, least - 1, most + 1, most + 0.5, String(least), -(2 ** 53)],
});

/** @param most `Infinity` for a list of any length */
const listOf = (entry: unknown, least: number, most: number): CorpusValues => {
  const long = (length: number) => Array.from({ length }, () => entry);
  return {
    good: [least, Math.max(least, 1), Math.min(most, 300)].map(long),
    bad: [...otherTypes.list, ...(least > 0 ? [long(least - 1)] : []), ...(most < Infinity ? [long(most + 1)] : [])],
  };
};

const text = { de: 'Text', en: 'Text' };
const id: CorpusValues = {
  good: ['a', '0', 'a-1', 'x'.repeat(80), 'constructor', 'prototype', 'hasownproperty'],
  bad: [
    ...otherTypes.text,
    ...['', 'A', 'a_b', '-a', 'a-', 'a--b', 'ä', 'a b', 'a\n', ' a', 'a.b', '__proto__', 'а', 'x'.repeat(81), '<a>'],
  ],
};
const languageTag: CorpusValues = {
  good: ['de', 'deu', 'fr-CH', 'es-419', 'zh-Hant-TW', 'de-1996', 'de-x-plain', 'de-CH-x-plain-two'],
  bad: [
    ...otherTypes.text,
    ...['', 'd', 'DE', 'Deutsch', 'de_AT', 'de-', 'de--AT', 'de-x', 'de-x-', 'de-ninechars', 'd\u00e9'],
  ],
};
const comparison = { question: 'a', is: 'b' };
const option = { id: 'a', text, points: 0 };

export const corpusValues = {
  id,
  languageTag,
  version: {
    good: ['0.0.0', '10.20.30', '1.0.0-rc.1', '2.0.0-beta-2'],
    bad: [
      ...otherTypes.text,
      '',
      '1',
      '1.0',
      '1.0.0.0',
      'v1.0.0',
      '1.0.0 ',
      '1.0.0-',
      '1.0.0-RC',
      '1,0,0',
      `1.0.0-${'a'.repeat(80)}`,
    ],
  },
  remark: {
    good: ['', ' ', 'Warum so?', '<b>', 'ü'.repeat(4000), '😀'.repeat(4000)],
    bad: [...otherTypes.text, 'x'.repeat(4001), '😀'.repeat(4001)],
  },
  text: {
    good: [
      {},
      { de: 'a' },
      { de: ' ' },
      { de: '<script>alert(1)</script>', en: '**x**\n\n[y](javascript:z)' },
      { de: 'ü'.repeat(4000) },
      { de: '😀'.repeat(4000) },
      { de: 'a\u0000b', en: '\ud83d' },
      Object.fromEntries(languageTag.good.map((tag) => [tag, 'a'])),
    ],
    bad: [
      ...[null, true, 7, 'Text', [], ['de'], [text]],
      ...['', null, 7, true, [], {}, ['a'], 'x'.repeat(4001), '😀'.repeat(4001)].map((words) => ({ de: words })),
      ...languageTag.bad.filter((tag) => typeof tag === 'string').map((tag) => ({ de: 'a', [tag]: 'a' })),
    ],
  },
  boolean: { good: [true, false], bad: [null, 0, 1, '', 'true', 'false', [], {}] },
  points: between(0, 100),
  pointsAbove0: between(1, 100),
  weight: between(1, 1000),
  seconds: between(5, 600),
  level: between(1, 5),
  higherLevel: between(2, 5),
  variation: between(0, 90),
  groupSize: between(5, 1000),
  wholeNumber: { good: [0, -7, 2 ** 53 - 1, 1 - 2 ** 53], bad: [...otherTypes.number, -(2 ** 53)] },
  effort: { good: [1, 2, 3, 5, 8], bad: [...otherTypes.number, 0, 4, 6, 7, 13, -1, '1'] },
  date: {
    good: ['2026-11-01', '2025-02-28', '2028-02-29', '2000-02-29', '0000-01-01', '9999-12-31'],
    bad: [
      ...otherTypes.text,
      ...['', '2025-02-30', '2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-01-32', '2025-04-31'],
      ...['2025-1-1', '25-01-01', '01.02.2025', '2025-01-01T00:00:00Z', ' 2025-01-01', '2025-01-01\n', '20250101'],
    ],
  },
  address: {
    good: [
      'https://example.org',
      'https://example.org/a/b.html?c=d&e=%C3%BC#f',
      'https://www.köln.de/straße',
      'https://example.org:8443/',
      'https://192.0.2.1/x',
      `https://example.org/${'x'.repeat(1980)}`,
    ],
    bad: [
      ...otherTypes.text,
      ...['', 'http://example.org', 'ftp://example.org', 'javascript:alert(1)', 'data:text/html,x', 'https://'],
      ...[
        'https:example.org',
        'https:/example.org',
        '//example.org',
        'example.org',
        'https://exa mple.org',
        'https:///a',
      ],
      ...[
        'https://user@example.org',
        'https://example.org/"><script>',
        ' https://example.org',
        'https://example.org\n',
      ],
      ...[
        'https://example.org/😀',
        'https://example.org/a b',
        'https://example.org:port/',
        'https://\u202egro.elpmaxe',
      ],
      `https://example.org/${'x'.repeat(1981)}`,
    ],
  },
  kind: { good: [], bad: [...otherTypes.text, '', 'Single', 'text', 'singel'] },
  openAnswers: oneOf('evidence', 'neutral'),
  aggregation: oneOf('arithmetic', 'geometric', 'staged'),
  change: oneOf('same', 'recoded', 'reworded', 'new', 'dropped'),
  groups: listOf('all', 1, Infinity),
  ids: listOf('a', 0, Infinity),
  languages: listOf('de', 1, 50),
  sizeClasses: {
    good: [...listOf(0, 1, 30).good, 'destatis', 'kgst'],
    bad: [...listOf(0, 1, 30).bad, '', 'KGSt', 'bbsr', ['kgst'], [0, 'kgst']],
  },
  options: listOf(option, 2, 20),
  anyOptions: listOf(option, 1, 20),
  levels: { good: [], bad: [...otherTypes.list, [], [{}]] },
  anything: { good: [], bad: otherTypes.list },
  references: listOf({ text }, 0, 10),
  skip: listOf({ question: 'a', implies: 'b' }, 1, Infinity),
  object: { good: [], bad: [null, true, 7, 'object', [], [{}]] },
  optionalObject: { good: [{}, { $comment: 'a' }], bad: [null, true, 7, 'object', [], [{}], { other: 1 }] },
  unitForms: { good: [{}], bad: [null, true, 7, 'object', [], { other: { de: 'a' } }, { ones: { de: 'a' } }] },
  true: { good: [true], bad: [false, null, 1, 'true'] },
  condition: {
    good: [
      comparison,
      { question: 'a', in: ['b', 'c'] },
      { question: 'a', atLeast: 0 },
      { question: 'a', atMost: -1, $comment: 'so' },
      { all: [comparison] },
      { any: [comparison, { not: { all: [comparison, { any: [comparison] }] } }], $comment: 'so' },
      { not: { not: comparison } },
    ],
    bad: [
      ...[
        null,
        true,
        7,
        'a',
        [],
        {},
        [comparison],
        { all: [] },
        { any: {} },
        { not: [] },
        { all: [null] },
        { any: [{}] },
      ],
      ...[
        { question: 'a' },
        { is: 'b' },
        { question: 'A', is: 'b' },
        { question: 'a', is: 'B' },
        { question: 'a', is: 7 },
      ],
      ...[
        { question: 'a', in: [] },
        { question: 'a', in: 'b' },
        { question: 'a', in: ['B'] },
        { question: 'a', eq: 'b' },
      ],
      ...[
        { question: 'a', atLeast: '1' },
        { question: 'a', atMost: 1.5 },
        { ...comparison, atMost: 1 },
      ],
      ...[{ all: [comparison], any: [comparison] }, { not: comparison, question: 'a' }, { not: { not: {} } }],
    ],
  },
  optionMap: {
    good: [{}, { a: 'b' }, { 'a-1': [], b: ['a'], tostring: ['a', 'constructor'], x: '0' }],
    bad: [
      ...[null, true, 7, 'map', [], ['a'], [['a', 'b']]],
      ...[null, true, 7, '', 'A', {}, { b: 'c' }, ['A'], [7], [['a']], [null]].map((now) => ({ a: now })),
      ...['', 'A', 'a_b', 'a-', 'a--b', 'ä', 'a\n', ' a', 'x'.repeat(81)].map((key) => ({ a: 'b', [key]: 'a' })),
      ...['$comment', 'constructor', 'prototype'].map((key) => ({ [key]: 'a' })),
    ],
  },
  implied: {
    good: ['a', [], ['a', 'b'], 0, -5, 2 ** 53 - 1, { notApplicable: true }],
    bad: [
      ...[null, true, 1.5, 2 ** 53, '', 'A', ['A'], [7], [['a']], {}, { notApplicable: false }],
      ...[{ notApplicable: true, other: 1 }, { notApplicable: 'true' }, { option: 'a' }],
    ],
  },
} as const satisfies Record<string, CorpusValues>;
