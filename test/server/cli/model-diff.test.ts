import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { placeIn, smallModelText } from '../../support/model-text.ts';

/** A command line in a folder with the small model as old.json and its revision as new.json. */
function revised(changes: Readonly<Record<string, unknown>>) {
  const line = commandLine();
  writeFileSync(join(line.folder, 'old.json'), smallModelText());
  writeFileSync(join(line.folder, 'new.json'), smallModelText({ '/version': '1.1.0', ...changes }));
  return line;
}

/** Line and column of the mark in the small model after some changes, as the command prints them. */
function placed(changes: Readonly<Record<string, unknown>>, piece: string): string {
  const { line, column } = placeIn(smallModelText({ '/version': '1.1.0', ...changes }), piece);
  return `${line}:${column}`;
}

const recoded = { '/questions/1/options/1/points': 50, '/questions/0/help/en': 'A paper.', '/categories/2/weight': 2 };
const declared = { version: '1.0.0', questions: [{ question: 'strategy-review', change: 'recoded' }] };

const kept = `In common, as far as declared:
Category  Questions  in common  of them “recoded”  weight old  weight new  comparable
strategy  2 → 2      2          0                  100 %       100 %       yes
services  2 → 2      2          0                  100 %       100 %       yes
security  3 → 3      3          0                  100 %       100 %       yes
`;

describe('reifegrad model diff', () => {
  it('groups what it finds by severity, with line and column, and proposes what is missing', async () => {
    const { exit, out, err } = await revised(recoded).run('model', 'diff', 'old.json', 'new.json');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    const at = (piece: string) => `new.json:${placed(recoded, piece)}`;
    expect(out).toBe(`small 1.0.0 → small 1.1.0

Breaks comparability (2)
  ${at('"What operations rest on." }, "weight": ▸2')} The category “security” has the weight 2 instead of 1. [category.weight]
  ${at('"Einmal", "en": "Once" }, "points": ▸50')} The option “once” of the question “strategy-review” is worth 50 points instead of 40. [option.points]

Still to be declared (1)
  ${at('▸{ "kind": "single", "id": "strategy-review"')} The question “strategy-review” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “recoded”; you have to decide. [mapping.coding]

Breaks nothing (1)
  ${at('"help": ▸{ "de": "Gemeint')} “help” of the question “strategy-document” has changed. [question.help]

In common, as far as declared:
Category  Questions  in common  of them “recoded”  weight old  weight new  comparable
strategy  2 → 2      1          0                  66 %        66 %        yes
services  2 → 2      2          0                  100 %       100 %       yes
security  3 → 3      3          0                  100 %       100 %       yes

Proposal for the new revision:
"supersedes": {
  "version": "1.0.0",
  "questions": [
    { "question": "strategy-review", "change": "recoded" }
  ]
}
`);
  });

  it('speaks German when asked to', async () => {
    const { exit, out } = await revised(recoded).run('model', 'diff', 'old.json', 'new.json', '--lang', 'de');
    expect(exit).toBe(1);
    expect(out).toContain(`Bricht die Vergleichbarkeit (2)
  new.json:${placed(recoded, '"What operations rest on." }, "weight": ▸2')} Die Kategorie „security“ hat das Gewicht 2 statt 1. [category.weight]
`);
    expect(out).toContain(`Gemeinsam, soweit erklärt:
Kategorie  Fragen  gemeinsam  davon „recoded“  Gewicht alt  Gewicht neu  vergleichbar
strategy   2 → 2   1          0                66 %         66 %         ja
`);
    expect(out).toContain('Vorschlag für die neue Fassung:\n');
  });

  it('adds to the mapping that is there, and names the old file for what has gone', async () => {
    const line = revised({ ...recoded, '/supersedes': { version: '1.0.0', questions: [] } });
    const before = { '/version': '1.0.0', '/questions/1/notApplicable': { de: 'a', en: 'b' } };
    writeFileSync(join(line.folder, 'old.json'), smallModelText(before));
    const { out } = await line.run('model', 'diff', 'old.json', 'new.json');
    const at = placed(before, '"notApplicable": ▸{ "de": "a"');
    expect(out).toContain(`  old.json:${at} The question “strategy-review” no longer offers “not our task”.`);
    expect(out.split('\n\n').at(-1)).toBe(
      'Proposal for “questions” of “supersedes” in the new revision:\n{ "question": "strategy-review", "change": "recoded" }\n',
    );
  });

  it('proposes where vanished options lead, and asks for those that a declaration leaves out', async () => {
    const renamed = { '/questions/3/options/2/id': 'sign' };
    const { out } = await revised(renamed).run('model', 'diff', 'old.json', 'new.json');
    const entry = '{ "question": "online-features", "change": "recoded", "map": { "signature": "sign" } }';
    expect(out).toContain(`  "questions": [\n    ${entry}\n  ]\n`);

    const declaring = (entries: string) => ({
      ...renamed,
      '/supersedes': { version: '1.0.0', questions: [JSON.parse(entries)] },
    });
    const settled = await revised(declaring(entry)).run('model', 'diff', 'old.json', 'new.json');
    expect(settled.out).not.toContain('Still to be declared');
    expect(settled.out).toContain('\nservices  2 → 2      2          1                  100 %       100 %       yes\n');

    const gap = declaring('{ "question": "online-features", "change": "recoded" }');
    const at = placed(gap, '"questions": [ ▸{ "question": "online-features", "change"');
    const { out: asking } = await revised(gap).run('model', 'diff', 'old.json', 'new.json');
    expect(asking).toContain(`Still to be declared (1)
  new.json:${at} Former options of the question “online-features” have no counterpart: signature. Name it under “map”, or declare the question “reworded”. [mapping.left-over]
`);
    expect(asking).not.toContain('Proposal');
  });

  it('tells a mapping that leads to no option, or stands where it says nothing, as a problem of the file', async () => {
    const questions = [
      { question: 'data-centre', change: 'recoded', map: { basement: 'celler' } },
      { question: 'strategy-review', change: 'reworded', map: {} },
    ];
    const { exit, out } = await revised({ '/supersedes': { version: '1.0.0', questions } }).run(
      ...['model', 'diff', 'old.json', 'new.json'],
    );
    expect(exit).toBe(1);
    expect(out).toContain(
      'The question “data-centre” has no option “celler”. Did you mean “cellar”? [reference.option]',
    );
    expect(out).toContain('There is no “map” with “reworded”; only with “recoded” answers of before are translated.');
  });

  it('ends with 0 where nothing breaks and nothing is left to declare', async () => {
    expect(await revised({ '/version': '1.0.0' }).run('model', 'diff', 'old.json', 'new.json')).toEqual({
      exit: 0,
      err: '',
      out: `small 1.0.0 → small 1.0.0\n\nNo difference.\n\n${kept}`,
    });
    const harmless = await revised({ '/secondsPerQuestion': 30 }).run('model', 'diff', 'old.json', 'new.json');
    expect(harmless).toEqual({
      exit: 0,
      err: '',
      out: `small 1.0.0 → small 1.1.0

Breaks nothing (1)
  new.json:${placed({ '/secondsPerQuestion': 30 }, '"secondsPerQuestion": ▸30')} A question is reckoned with 30 seconds instead of 20. [model.seconds]

${kept}`,
    });
  });

  it.each([
    ['breaks', { '/levels/2/threshold': 45 }],
    ['is left to declare', { '/questions/0/text/de': 'Neu?' }],
    [
      'is declared to ask something else',
      {
        '/questions/0/text/de': 'Neu?',
        '/supersedes': { version: '1.0.0', questions: [{ question: 'strategy-document', change: 'reworded' }] },
      },
    ],
    ['contradicts the mapping', { '/supersedes': { version: '0.9.0', questions: [] } }],
    ['has the old version still', { '/version': '1.0.0', '/secondsPerQuestion': 30 }],
  ])('ends with 1 where something %s', async (_, changes) => {
    expect((await revised(changes).run('model', 'diff', 'old.json', 'new.json')).exit).toBe(1);
  });

  it('gives everything as JSON', async () => {
    const line = revised({ ...recoded, '/supersedes': declared });
    const { exit, out } = await line.run('model', 'diff', 'old.json', 'new.json', '--json');
    expect(exit).toBe(1);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual(['old', 'next', 'errors', 'changes', 'categories', 'missing']);
    expect(found).toMatchObject({ old: { id: 'small', version: '1.0.0' }, errors: [], missing: [] });
    expect(found.changes).toContainEqual({
      code: 'option.points',
      severity: 'breaks',
      file: 'new',
      pointer: '/questions/1/options/1/points',
      message: {
        de: 'Die Option „once“ der Frage „strategy-review“ ist 50 statt 40 Punkte wert.',
        en: 'The option “once” of the question “strategy-review” is worth 50 points instead of 40.',
      },
    });
    expect(found.categories[0]).toMatchObject({ kept: 2, recoded: 1 });
    expect(found.categories[0].commonWeight).toEqual({
      old: { common: 3, total: 3, percent: 100 },
      next: { common: 3, total: 3, percent: 100 },
    });
  });

  it('reads one of the two from standard input', async () => {
    const line = revised({});
    line.input = smallModelText();
    expect((await line.run('model', 'diff', '-', 'old.json')).exit).toBe(0);
    const both = await line.run('model', 'diff', '-', '-');
    expect(both).toMatchObject({ exit: 2, out: '' });
    expect(both.err).toContain('Only one of the two can come from standard input.\n');
  });

  it('tells the problems of a file that is no model', async () => {
    const line = revised({});
    const broken = { '/questions/0/category': 'stratgy', '/version': '1.0.0' };
    writeFileSync(join(line.folder, 'old.json'), smallModelText(broken));
    expect(await line.run('model', 'diff', 'old.json', 'new.json')).toMatchObject({
      exit: 1,
      out: `old.json:${placed(broken, '"category": ▸"stratgy"')} There is no category “stratgy”. Did you mean “strategy”? [reference.category]\n1 problem.\n`,
    });
    const german = await line.run('model', 'diff', 'old.json', 'new.json', '--lang', 'de', '--json');
    expect(JSON.parse(german.out).problems.old[0].message).toBe('Es gibt keine Kategorie „stratgy“.');
  });

  it.each([
    [['old.json'], 'Expected: reifegrad model diff OLD NEW [--lang de|en]'],
    [['old.json', 'new.json', 'more.json'], 'Expected: reifegrad model diff OLD NEW [--lang de|en]'],
    [['old.json', 'absent.json'], 'absent.json cannot be read: there is no such file.'],
    [['old.json', 'new.json', '--lang', 'fr'], '--lang is "fr": expected de or en. Example: --lang de'],
  ])('%j is used wrongly, and the help follows', async (args, sentence) => {
    const { exit, out, err } = await revised({}).run('model', 'diff', ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });
});
