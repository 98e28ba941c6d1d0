import { type CorpusValues, corpusValues } from './corpus-values.ts';
import { removed, smallModelText } from './model-text.ts';

/** One file with what is to be said of its shape. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
  readonly fits: boolean;
}

const text = { de: 'Text', en: 'Text' };
/** What the small model leaves out, so that every field of the format stands somewhere. */
const additions: Readonly<Record<string, unknown>> = {
  '/rules/0/$comment': removed,
  '/$schema': './reifegrad-model.schema.json',
  '/questions/0/notApplicable': text,
  '/questions/2/unitForms': { zero: text, one: text, two: text, few: text, many: text },
  '/rules/0/when': {
    any: [
      { all: [{ question: 'a', is: 'b' }] },
      { not: { question: 'a', in: ['b'] } },
      { question: 'a', atLeast: 1 },
      { question: 'a', atMost: 2 },
    ],
  },
  '/supersedes': {
    version: '0.9.0',
    questions: [
      { question: 'data-centre', was: 'servers', change: 'same' },
      { question: 'online-features', change: 'recoded', map: { paying: 'payment', fax: [] } },
    ],
  },
};

/** Fields by pointer, with their kind; those with `?` may be left out. */
const fields: Readonly<Record<string, keyof typeof corpusValues>> = {
  '/$schema?': 'remark',
  '/id': 'id',
  '/version': 'version',
  '/languages': 'languages',
  '/languages/0': 'languageTag',
  '/fallback': 'languageTag',
  '/title': 'text',
  '/introduction': 'text',
  '/secondsPerQuestion': 'seconds',
  '/levels': 'levels',
  '/levels/4/id': 'id',
  '/levels/4/name': 'text',
  '/levels/4/summary': 'text',
  '/levels/4/threshold': 'points',
  '/levels/4/gate?': 'optionalObject',
  '/levels/4/gate/minimumCategoryLevel?': 'level',
  '/levels/4/gate/questions?': 'anything',
  '/levels/4/gate/questions/0/question': 'id',
  '/levels/4/gate/questions/0/points': 'points',
  '/categories': 'levels',
  '/categories/1/id': 'id',
  '/categories/1/name': 'text',
  '/categories/1/summary': 'text',
  '/categories/1/weight': 'weight',
  '/categories/1/rationale?': 'text',
  '/questions': 'levels',
  '/questions/0/kind': 'kind',
  '/questions/0/id': 'id',
  '/questions/0/category': 'id',
  '/questions/0/weight': 'weight',
  '/questions/0/core?': 'boolean',
  '/questions/0/required?': 'boolean',
  '/questions/0/level?': 'higherLevel',
  '/questions/0/text': 'text',
  '/questions/0/help?': 'text',
  '/questions/0/reason?': 'text',
  '/questions/0/evidence?': 'text',
  '/questions/0/terms?': 'ids',
  '/questions/0/terms/0': 'id',
  '/questions/0/notApplicable?': 'text',
  '/questions/0/options': 'options',
  '/questions/0/options/0/id': 'id',
  '/questions/0/options/0/text': 'text',
  '/questions/0/options/0/points': 'points',
  '/questions/0/options/0/recommendation?': 'id',
  '/questions/1/options/1/effort?': 'effort',
  '/questions/3/kind': 'kind',
  '/questions/3/options': 'anyOptions',
  '/questions/3/options/0/points': 'points',
  '/questions/2/kind': 'kind',
  '/questions/2/minimum': 'wholeNumber',
  '/questions/2/maximum': 'wholeNumber',
  '/questions/2/goalposts': 'object',
  '/questions/2/goalposts/zero': 'wholeNumber',
  '/questions/2/goalposts/full': 'wholeNumber',
  '/questions/2/unit': 'text',
  '/questions/2/unitForms?': 'unitForms',
  '/questions/2/unitForms/zero?': 'text',
  '/questions/2/unitForms/one?': 'text',
  '/questions/2/unitForms/two?': 'text',
  '/questions/2/unitForms/few?': 'text',
  '/questions/2/unitForms/many?': 'text',
  '/questions/2/recommendations?': 'anything',
  '/questions/2/recommendations/0/below': 'pointsAbove0',
  '/questions/2/recommendations/0/recommendation': 'id',
  '/rules': 'anything',
  '/rules/0/id': 'id',
  '/rules/0/when': 'condition',
  '/rules/0/when/any/0/all/0': 'condition',
  '/rules/0/when/any/1/not': 'condition',
  '/rules/0/when/any/2/atLeast': 'wholeNumber',
  '/rules/0/when/any/3/atMost': 'wholeNumber',
  '/rules/0/skip': 'skip',
  '/rules/0/skip/0/question': 'id',
  '/rules/0/skip/0/implies': 'implied',
  '/rules/0/reason': 'text',
  '/rules/2/skip/0/implies/notApplicable': 'true',
  '/recommendations': 'anything',
  '/recommendations/0/id': 'id',
  '/recommendations/0/text': 'text',
  '/recommendations/0/firstStep': 'text',
  '/recommendations/0/effort': 'effort',
  '/recommendations/0/lead?': 'text',
  '/recommendations/0/references?': 'references',
  '/recommendations/0/references/0/text': 'text',
  '/recommendations/0/references/0/href?': 'address',
  '/recommendations/0/references/0/asOf?': 'date',
  '/recommendations/0/references/0/validUntil?': 'date',
  '/recommendations/0/enough?': 'text',
  '/recommendations/0/validUntil?': 'date',
  '/glossary': 'anything',
  '/glossary/0/id': 'id',
  '/glossary/0/term': 'text',
  '/glossary/0/explanation': 'text',
  '/scoring': 'object',
  '/scoring/openAnswers': 'openAnswers',
  '/scoring/aggregation': 'aggregation',
  '/scoring/weightVariation': 'variation',
  '/benchmark': 'object',
  '/benchmark/groups': 'groups',
  '/benchmark/minimumGroupSize': 'groupSize',
  '/benchmark/sizeClasses': 'sizeClasses',
  '/supersedes?': 'object',
  '/supersedes/version': 'version',
  '/supersedes/questions': 'anything',
  '/supersedes/questions/0/question': 'id',
  '/supersedes/questions/0/was?': 'id',
  '/supersedes/questions/0/change': 'change',
  '/supersedes/questions/1/map?': 'optionMap',
  '/supersedes/questions/1/map/fax/0': 'id',
};

/** Objects by pointer; those with `!` take no comment. */
const objects = [
  '',
  '/levels/4',
  '/levels/4/gate',
  '/levels/4/gate/questions/0',
  '/categories/1',
  '/questions/0',
  '/questions/0/options/0',
  '/questions/2',
  '/questions/2/goalposts',
  '/questions/2/recommendations/0',
  '/questions/2/unitForms!',
  '/questions/3',
  '/questions/3/options/0',
  '/rules/0',
  '/rules/0/when',
  '/rules/0/when/any/0',
  '/rules/0/when/any/1',
  '/rules/0/when/any/2',
  '/rules/0/skip/0',
  '/rules/2/skip/0/implies!',
  '/recommendations/0',
  '/recommendations/0/references/0',
  '/glossary/0',
  '/scoring',
  '/benchmark',
  '/supersedes',
  '/supersedes/questions/0',
  '/supersedes/questions/1',
  '/title!',
] as const;
/** Known somewhere, but not in any of these objects; or dangerous. */
const strangeKeys = ['wieght', 'Id', 'other', '', ' id', 'toString', 'constructor', 'prototype', '__proto__'];

/**
 * Files by a single change each: every field left out and with values that fit and that do not, all of them where its kind stands
 * first and some elsewhere; every object with keys that it does not know.
 */
export function modelCorpus(): readonly CorpusFile[] {
  const entries = Object.entries(fields);
  const isFirst = (index: number, kind: string) => entries.findIndex(([, each]) => each === kind) === index;
  return [
    { name: 'complete', text: completeModelText(), fits: true },
    { name: 'small', text: smallModelText(), fits: true },
    ...entries.flatMap(([field, kind], index) => {
      const { good, bad } = corpusValues[kind];
      return fieldFiles(field, isFirst(index, kind) ? { good, bad } : { good: good.slice(0, 2), bad: bad.slice(0, 8) });
    }),
    ...objects.flatMap(objectFiles),
    ...['null', 'true', '7', '"model"', '[]', '{}'].map((whole) => ({ name: whole, text: whole, fits: false })),
  ];
}

/** The small model with every field that the format has, and changes by JSON pointer. */
export function completeModelText(changes: Readonly<Record<string, unknown>> = {}): string {
  return smallModelText({ ...additions, ...changes });
}

function fieldFiles(field: string, { good, bad }: CorpusValues): CorpusFile[] {
  const optional = field.endsWith('?');
  const pointer = optional ? field.slice(0, -1) : field;
  const isEntry = /\/\d+$/.test(pointer);
  const file = (value: unknown, fits: boolean): CorpusFile => {
    const shown = value === removed ? 'missing' : JSON.stringify(value).slice(0, 40);
    return { name: `${pointer} ${shown}`, text: completeModelText({ [pointer]: value }), fits };
  };
  return [
    ...(isEntry ? [] : [file(removed, optional)]),
    ...good.map((value) => file(value, true)),
    ...bad.map((value) => file(value, false)),
  ];
}

function objectFiles(object: string): CorpusFile[] {
  const pointer = object.replace('!', '');
  const added = (key: string, value: unknown, fits: boolean): CorpusFile => ({
    name: `${pointer}/${key}`,
    // JavaScript would take the key __proto__ for something else.
    text: completeModelText({ [`${pointer}/added`]: value }).replace('"added":', `${JSON.stringify(key)}:`),
    fits,
  });
  return [
    added('$comment', 'so', !object.endsWith('!')),
    added('$comment', 7, false),
    ...strangeKeys.map((key) => added(key, 'so', false)),
  ];
}
