import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFile } from '../../../model/contract/plan.ts';
import { planFileShape } from '../../../model/contract/plan-file-shape.ts';
import { readPlanFile } from '../../../model/contract/read-plan-file.ts';
import { compile } from '../../../model/format/compile.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const own = '08317001';

const measure = {
  title: 'Entwurf in den Rat 🏛️ בתחום',
  category: 'strategy',
  question: 'strategy-document',
  recommendation: 'adopt-strategy',
  to: { kind: 'option', option: 'adopted' },
  status: 'planned',
  responsible: 'Hauptamt',
  start: '2026-12-01',
  due: '2027-03-31',
  note: 'Erste Zeile\nzweite Zeile',
};

const good = {
  kind: 'reifegrad-plan',
  version: 1,
  model: { id: 'small', version: '1.0.0' },
  municipality: { key: own, name: 'Musterstadt' },
  measures: [{ id: 'measure-1', entry: measure }],
  targets: [{ id: 'services', entry: { level: 4, due: '2027-12-31' } }],
  scenarios: [
    {
      id: 'scenario-1',
      entry: {
        name: 'Alles online',
        model: { id: 'small', version: '1.0.0' },
        changes: [{ question: 'online-services', value: { kind: 'number', number: 100 } }],
      },
    },
  ],
};

/** The file with something else at that place; undefined takes the place out. */
function changed(place: string, value: unknown): unknown {
  const copy: unknown = structuredClone(good);
  const names = place.split('/').slice(1);
  const last = names.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const findingsOf = (value: unknown, municipality: string | null = own) =>
  readPlanFile(model, value, municipality).findings.map(({ pointer, reason }) => `${pointer} ${reason.de}`);

test('a good file comes back as it is', () => {
  expect(readPlanFile(model, good, own)).toEqual({ file: good, findings: [] });
});

test.each([
  ['a list', [1, 2]],
  ['nothing', null],
  ['all data of a report', { answers: [], evaluation: {}, plan: {} }],
  ['a file of another kind', changed('/kind', 'reifegrad-report')],
])('%s is no plan file, and one sentence says so', (_, value) => {
  expect(findingsOf(value)).toEqual([
    '/kind das ist keine Plandatei; eine solche entsteht mit „Plan als Datei sichern“',
  ]);
});

test('a file that belongs to nobody is taken by everybody, and every file by nobody in particular', () => {
  expect(findingsOf(changed('/municipality', null))).toEqual([]);
  expect(findingsOf(good, null)).toEqual([]);
});

test.each([
  ['/municipality', { key: '08317002', name: 'Neustadt' }, '/municipality der Plan gehört Neustadt (08317002)'],
  ['/model/id', 'other', '/model/id der Plan gehört zum Modell „other“, hier gilt „small“'],
  ['/measures/0/entry/category', 'roads', '/measures/0/entry/category das Modell kennt keine Kategorie „roads“'],
  ['/measures/0/entry/question', 'roads', '/measures/0/entry/question das Modell kennt keine Frage „roads“'],
  [
    '/measures/0/entry/category',
    'services',
    '/measures/0/entry/question die Frage „strategy-document“ gehört zur Kategorie „strategy“, nicht zu „services“',
  ],
  [
    '/measures/0/entry/recommendation',
    'roads',
    '/measures/0/entry/recommendation das Modell kennt keine Empfehlung „roads“',
  ],
  [
    '/measures/0/entry/to',
    { kind: 'option', option: 'yearly' },
    '/measures/0/entry/to es gibt keine Option „yearly“; bekannt sind none, draft, adopted',
  ],
  ['/measures/0/entry/question', null, '/measures/0/entry/to eine Antwort braucht eine Frage'],
  [
    '/measures/0/entry/due',
    '2026-11-30',
    '/measures/0/entry/due am 30. November 2026 fällig, also vor dem Beginn am 1. Dezember 2026',
  ],
  ['/targets/0/id', 'roads', '/targets/0/id das Modell kennt keine Kategorie „roads“'],
  [
    '/scenarios/0/entry/changes/0/question',
    'roads',
    '/scenarios/0/entry/changes/0/question das Modell kennt keine Frage „roads“',
  ],
  [
    '/scenarios/0/entry/changes/0/value/number',
    501,
    '/scenarios/0/entry/changes/0/value erwartet wird eine ganze Zahl von 0 bis 500, angegeben ist 501',
  ],
  ['/measures/1', { id: 'measure-1', entry: measure }, '/measures/1/id „measure-1“ kommt zweimal vor'],
])('what does not hold against the model is named with its place: %s', (place, value, finding) => {
  expect(findingsOf(changed(place, value))).toEqual([finding]);
});

test('a scenario of another version of the model is taken as it is', () => {
  const file = changed('/scenarios/0/entry/model/version', '0.9.0') as typeof good;
  file.scenarios[0]?.entry.changes.push({ question: 'gone', value: { kind: 'number', number: 7 } });
  expect(findingsOf(file)).toEqual([]);
});

test('everything is named at once, in the order of the file', () => {
  const file = structuredClone(good) as Record<string, unknown> & typeof good;
  file.measures.push({ id: 'measure-2', entry: { ...measure, category: 'roads', due: '2026-01-01' } });
  file.targets.push({ id: 'bridges', entry: { level: 2, due: '2027-01-01' } });
  expect(findingsOf(file).map((finding) => finding.split(' ')[0])).toEqual([
    '/measures/1/entry/category',
    '/measures/1/entry/due',
    '/targets/1/id',
  ]);
});

const shapes: readonly (readonly [string, unknown])[] = [
  ['/kind', 'other'],
  ['/version', 2],
  ['/version', '1'],
  ['/model', undefined],
  ['/model/version', ''],
  ['/model/extra', 1],
  ['/municipality/key', '0831'],
  ['/municipality/name', 'x'.repeat(201)],
  ['/measures', null],
  ['/measures', {}],
  ['/measures', Array.from({ length: 501 }, (_, index) => ({ id: `measure-${index}`, entry: measure }))],
  ['/measures/0', 'measure'],
  ['/measures/0/id', 'short'],
  ['/measures/0/id', 'Not A Slug'],
  ['/measures/0/id', 'x'.repeat(65)],
  ['/measures/0/entry/title', ''],
  ['/measures/0/entry/title', ' \t'],
  ['/measures/0/entry/title', 'x'.repeat(201)],
  ['/measures/0/entry/title', 'a\nb'],
  ['/measures/0/entry/title', 'a\0b'],
  ['/measures/0/entry/title', '\ud800'],
  ['/measures/0/entry/title', '\uffff'],
  ['/measures/0/entry/title', 7],
  ['/measures/0/entry/title', undefined],
  ['/measures/0/entry/category', ''],
  ['/measures/0/entry/to', { kind: 'option' }],
  ['/measures/0/entry/to', { kind: 'toString' }],
  ['/measures/0/entry/to', { kind: 'options', options: Array.from({ length: 51 }, () => 'a') }],
  ['/measures/0/entry/to', { kind: 'number', number: 1.5 }],
  ['/measures/0/entry/to', { kind: 'dontKnow', option: 'a' }],
  ['/measures/0/entry/status', 'late'],
  ['/measures/0/entry/responsible', 'x'.repeat(201)],
  ['/measures/0/entry/start', '2026-02-29'],
  ['/measures/0/entry/start', '2026-13-01'],
  ['/measures/0/entry/start', '1999-12-31'],
  ['/measures/0/entry/start', '2200-01-01'],
  ['/measures/0/entry/start', '31.12.2026'],
  ['/measures/0/entry/start', ''],
  ['/measures/0/entry/due', 20270331],
  ['/measures/0/entry/note', 'x'.repeat(2001)],
  ['/measures/0/entry/note', 'a\u0007b'],
  ['/measures/0/entry/surprise', true],
  ['/targets/0/entry/level', 1],
  ['/targets/0/entry/level', 6],
  ['/targets/0/entry/level', 2.5],
  ['/targets/0/entry/due', 'soon'],
  ['/scenarios/0/entry/name', ''],
  ['/scenarios/0/entry/changes/0/value', null],
  ['/scenarios/0/entry/changes/1', { question: 'online-services', value: { kind: 'dontKnow' } }],
  ['/surprise', 1],
];

test.each(shapes)('a place that does not have the form is named: %s', (place, value) => {
  const file = changed(place, value);
  expect(planFile.safeParse(file).success).toBe(false);
  const [first = ''] = findingsOf(file);
  expect(first.split(' ')[0]?.startsWith(place)).toBe(true);
});

test.each([null, [], 'plan', 7, undefined, {}])('what is no plan at all is refused: %j', (value) => {
  expect(readPlanFile(model, value, own).file).toBeNull();
  expect(findingsOf(value)).not.toEqual([]);
});

test('of a million unknown names, or of one as long as a file, no more is told than somebody reads', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => [`name-${index}`, 1]);
  const many = findingsOf({ ...good, ...Object.fromEntries(names) });
  expect([many.length, many[0], many.at(-1)]).toEqual([
    21,
    '/name-0 unbekannter Name',
    ' unbekannte, nicht genannte Namen: 99980',
  ]);
  expect(findingsOf({ ...good, ['x'.repeat(1_000_000)]: 1 })).toEqual([' unbekannte, nicht genannte Namen: 1']);
});

test.each([
  ['/measures/0/entry/title', 200],
  ['/measures/0/entry/note', 2000],
])('an emoji is one character, as it is for whoever stored it: %s', (place, longest) => {
  for (const [count, fits] of [
    [longest, true],
    [longest + 1, false],
  ] as const) {
    const file = changed(place, '😀'.repeat(count));
    expect([planFileShape(file, '').length === 0, planFile.safeParse(file).success]).toEqual([fits, fits]);
  }
});

test('the form is the one that the server reads', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, '', 'a', 'measure-1', 1, 2, 5, true, [], {}, '2026-02-28', '2028-02-29', 'done'),
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.integer(),
    fc.constantFrom<unknown>({ kind: 'options', options: [] }, { kind: 'number', number: 3 }, { kind: 'dontKnow' }),
  );
  const place = fc.constantFrom(...shapes.map(([each]) => each).filter((each) => !each.endsWith('changes/1')));
  fc.assert(
    fc.property(place, value, (at, found) => {
      const file = changed(at, found);
      expect(planFileShape(file, '').length === 0).toBe(planFile.safeParse(file).success);
    }),
    { numRuns: 3000, seed: 6 },
  );
});
