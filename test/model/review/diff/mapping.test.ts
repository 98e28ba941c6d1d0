import { describe, expect, it } from 'vitest';
import { diff, isComparable } from '../../../../model/review/diff/diff.ts';
import { mappingErrorTexts } from '../../../../model/review/diff/mapping-error-texts.ts';
import { wrongMappings } from '../../../support/model-diff-mapping.ts';
import { editsFound, revision } from '../../../support/model-diff-revision.ts';
import { undeclaredEdits } from '../../../support/model-diff-undeclared.ts';
import { removed } from '../../../support/model-text.ts';
import { smallModelFile } from '../../../support/small-model.ts';

describe('a declaration that is not so', () => {
  it.each(wrongMappings)('$code is told with place and sentence', ({ code, questions, changes, pointer, de, en }) => {
    const found = editsFound({ '/supersedes': { version: '1.0.0', questions }, ...changes });
    expect(found.errors).toEqual([{ code, pointer, message: { de, en } }]);
    expect(isComparable(found)).toBe(false);
  });

  it('has an example for each of its codes', () => {
    expect([...new Set(wrongMappings.map(({ code }) => code))].sort()).toEqual(Object.keys(mappingErrorTexts).sort());
  });

  it.each(Object.entries(mappingErrorTexts))('names the same details in both languages for %s', (_, { de, en }) => {
    const details = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(details(de)).toEqual(details(en));
  });

  it('stands in for the entry that is missing, so that one thing is told once', () => {
    const questions = [{ question: 'strategy-review', change: 'same' }];
    const edits = { '/questions/1/options/1/points': 50, '/supersedes': { version: '1.0.0', questions } };
    const { missing, changes } = editsFound(edits);
    expect({ missing, codes: changes.map(({ code }) => code) }).toEqual({ missing: [], codes: ['option.points'] });
  });
});

describe('what is missing', () => {
  it.each(undeclaredEdits)('is settled by the proposal: $code, $missing.change', ({ changes, missing }) => {
    const settled = editsFound({ ...changes, '/supersedes': { version: '1.0.0', questions: [missing] } });
    const told = settled.changes.filter(({ severity }) => severity === 'declare');
    expect({ missing: settled.missing, errors: settled.errors, told }).toEqual({ missing: [], errors: [], told: [] });
  });

  it('is nothing for a question that is the same, or has changed in what does no harm', () => {
    const edits = { '/questions/0/help/de': 'Neu.', '/questions/0/core': false, '/questions/0/weight': 3 };
    expect(editsFound(edits).missing).toEqual([]);
  });

  it('is one entry for all texts of a question', () => {
    const edits = { '/questions/0/text/de': 'A?', '/questions/0/options/0/text/de': 'B', '/questions/0/text/en': 'C?' };
    expect(editsFound(edits).changes.map(({ code }) => code)).toEqual(['mapping.wording']);
  });

  it('finds the old question under its new id among several, each once', () => {
    const edits = {
      '/questions/0/id': 'a-strategy',
      '/questions/1/id': 'a-review',
      '/questions/5/id': 'servers',
      '/rules': [],
    };
    const { missing } = editsFound(edits, { '/rules': [] });
    expect(missing).toEqual([
      { question: 'a-strategy', was: 'strategy-document', change: 'same' },
      { question: 'a-review', was: 'strategy-review', change: 'same' },
      { question: 'servers', was: 'data-centre', change: 'same' },
    ]);
  });

  it('takes the likest of two questions for the old one, and the other for new', () => {
    const [, review] = smallModelFile.questions;
    const edits = {
      '/questions/1': {
        ...review,
        id: 'a-review',
        text: { de: 'Wie oft wird sie geprüft?', en: 'How often is it looked at?' },
      },
      '/questions/-': { ...review, id: 'the-review' },
      '/rules/0': removed,
    };
    expect(editsFound(edits, { '/rules/0': removed }).missing).toEqual([
      { question: 'the-review', was: 'strategy-review', change: 'same' },
      { question: 'a-review', change: 'new' },
    ]);
  });

  it('takes a rule on a renamed question for what it was', () => {
    const edits = {
      '/questions/0/id': 'a-strategy',
      '/rules/0/when/question': 'a-strategy',
    };
    const { changes } = editsFound(edits);
    expect(changes.map(({ code }) => code)).toEqual(['mapping.renamed']);
  });

  it('takes a question of other words and options for another one', () => {
    const edits = {
      '/questions/6/id': 'newsletter',
      '/questions/6/text': { de: 'Verschicken Sie Neuigkeiten?', en: 'Do you send out news?' },
      '/questions/6/options': [
        { id: 'no', text: { de: 'Nein', en: 'No' }, points: 0 },
        { id: 'yes', text: { de: 'Ja', en: 'Yes' }, points: 100 },
      ],
      '/rules/2': removed,
    };
    expect(editsFound(edits).missing).toEqual([
      { question: 'newsletter', change: 'new' },
      { question: 'emergency-plan', change: 'dropped' },
    ]);
  });
});

describe('a question that is declared recoded', () => {
  const [, , , features, , dataCentre] = smallModelFile.questions;
  const option = (id: string, points: number) => ({ id, text: { de: id, en: id }, points });
  const inRooms = { ...dataCentre, options: [option('basement', 0), option('room', 60), option('provider', 100)] };
  const declared = (map?: object, question = 'data-centre') => {
    const entry = { question, change: 'recoded', ...(map ? { map } : {}) };
    return { '/supersedes': { version: '1.0.0', questions: [entry] }, '/rules/2': removed };
  };
  const found = (edits: object) => editsFound({ ...edits }, { '/rules/2': removed });

  it('leaves to declare which former options have no counterpart, and is not in common until then', () => {
    const { changes, missing, errors, categories } = found({ '/questions/5': inRooms, ...declared({ own: 'room' }) });
    expect(changes.filter(({ severity }) => severity === 'declare')).toEqual([
      {
        code: 'mapping.left-over',
        severity: 'declare',
        file: 'new',
        pointer: '/supersedes/questions/0',
        message: {
          de: 'Frühere Optionen der Frage „data-centre“ haben kein Gegenstück: cellar. Nennen Sie es unter „map“, oder erklären Sie die Frage als „reworded“.',
          en: 'Former options of the question “data-centre” have no counterpart: cellar. Name it under “map”, or declare the question “reworded”.',
        },
      },
    ]);
    expect({ missing, errors, kept: categories[2]?.kept }).toEqual({ missing: [], errors: [], kept: 2 });
    const without = found({ '/questions/5': inRooms, ...declared() }).changes;
    expect(without.find(({ code }) => code === 'mapping.left-over')?.message.en).toContain('counterpart: cellar, own.');
  });

  it('is in common once all of them lead somewhere, also two to one', () => {
    const { changes, errors, categories } = found({
      '/questions/5': inRooms,
      ...declared({ cellar: 'room', own: 'room' }),
    });
    expect(changes.filter(({ severity }) => severity === 'declare')).toEqual([]);
    expect({ errors, ...categories[2] }).toMatchObject({ errors: [], kept: 3, recoded: 1 });
  });

  it('may lead a former option of several to none', () => {
    const fewer = { ...features, options: [option('payment', 60), option('status', 40)] };
    const edits = { '/questions/3': fewer, '/rules/1/skip/0/implies': [] };
    const { errors, categories, changes } = found({ ...edits, ...declared({ signature: [] }, 'online-features') });
    expect({ errors, ...categories[1] }).toMatchObject({ errors: [], kept: 2, recoded: 1 });
    expect(changes.map(({ code }) => code)).not.toContain('mapping.left-over');
  });

  it('breaks comparability all the same: the same answers bring another result', () => {
    const recoded = found({ '/questions/5/options/1/points': 70, ...declared() });
    expect(recoded.changes.map(({ code, severity }) => [code, severity])).toEqual([['option.points', 'breaks']]);
    expect(isComparable(recoded)).toBe(false);
  });
});

describe('two ids that change places', () => {
  it('are followed by the mapping', () => {
    const questions = [
      { question: 'data-centre', was: 'security-officer', change: 'same' },
      { question: 'security-officer', was: 'data-centre', change: 'same' },
    ];
    const edits = {
      '/questions/4/id': 'data-centre',
      '/questions/5/id': 'security-officer',
      '/rules/2/when/all/0/question': 'security-officer',
      '/rules/2/when/all/1/not/question': 'data-centre',
      '/levels/4/gate/questions/0/question': 'data-centre',
      '/supersedes': { version: '1.0.0', questions },
    };
    const found = editsFound(edits);
    expect(found.errors).toEqual([]);
    expect(found.changes.map(({ code }) => code)).toEqual(['question.renamed', 'question.renamed']);
    expect(isComparable(found)).toBe(true);
  });
});

describe('a model compared with itself', () => {
  it('has nothing to tell, whatever it supersedes', () => {
    const questions = [{ question: 'strategy-review', was: 'old-review', change: 'reworded' }];
    const model = revision({ '/version': '2.0.0', '/supersedes': { version: '1.0.0', questions } });
    const { errors, changes, missing } = diff(model, model);
    expect({ errors, changes, missing }).toEqual({ errors: [], changes: [], missing: [] });
  });

  it('has nothing to tell of comments', () => {
    const { errors, changes } = editsFound({ '/version': '1.0.0', '/$comment': 'To do', '/questions/0/$comment': 'x' });
    expect({ errors, changes }).toEqual({ errors: [], changes: [] });
  });
});
