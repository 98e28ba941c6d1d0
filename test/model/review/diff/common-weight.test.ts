import { describe, expect, it } from 'vitest';
import { editsFound } from '../../../support/model-diff-revision.ts';
import { removed } from '../../../support/model-text.ts';

const weight = (common: number, total: number, percent: number) => ({ common, total, percent });

const panel = (over: object = {}) => ({
  kind: 'single',
  id: 'citizen-panel',
  category: 'strategy',
  weight: 1,
  text: { de: 'Werden Einwohner beteiligt?', en: 'Are citizens consulted?' },
  options: [
    { id: 'no', text: { de: 'Nein', en: 'No' }, points: 0 },
    { id: 'yes', text: { de: 'Ja', en: 'Yes' }, points: 100 },
  ],
  ...over,
});

describe('the common weight of a category', () => {
  it('is all of it where nothing has changed', () => {
    const [strategy, , security] = editsFound({}).categories;
    expect([strategy, security]).toEqual([
      {
        category: 'strategy',
        questions: { old: 2, next: 2 },
        kept: 2,
        recoded: 0,
        commonWeight: { old: weight(3, 3, 100), next: weight(3, 3, 100) },
        comparable: true,
      },
      {
        category: 'security',
        questions: { old: 3, next: 3 },
        kept: 3,
        recoded: 0,
        commonWeight: { old: weight(4, 4, 100), next: weight(4, 4, 100) },
        comparable: true,
      },
    ]);
  });

  it('is taken with the weights of each revision and rounded down', () => {
    const { categories } = editsFound({ '/questions/-': panel({ weight: 2 }), '/questions/0/weight': 5 });
    expect(categories[0]).toEqual({
      category: 'strategy',
      questions: { old: 2, next: 3 },
      kept: 2,
      recoded: 0,
      commonWeight: { old: weight(3, 3, 100), next: weight(6, 8, 75) },
      comparable: true,
    });
    expect(editsFound({ '/questions/-': panel({ weight: 6 }) }).categories[0]?.commonWeight.next).toEqual(
      weight(3, 9, 33),
    );
  });

  it('counts a question that counts in another way once it is declared recoded, and not if it asks something else', () => {
    const edits = { '/questions/0/options/1/points': 60 };
    const as = (change: string) => {
      const declared = { version: '1.0.0', questions: [{ question: 'strategy-document', change }] };
      return editsFound({ ...edits, '/supersedes': declared }).categories[0];
    };
    for (const without of [editsFound(edits).categories[0], as('reworded'), as('same')]) {
      expect(without).toMatchObject({ kept: 1, recoded: 0, commonWeight: { old: weight(1, 3, 33) } });
    }
    expect(as('recoded')).toMatchObject({ kept: 2, recoded: 1, commonWeight: { old: weight(3, 3, 100) } });
  });

  it('does without a question that is skipped in another way until that is declared', () => {
    const questions = [{ question: 'strategy-review', change: 'recoded' }];
    const declared = { '/rules/0': removed, '/supersedes': { version: '1.0.0', questions } };
    expect(editsFound({ '/rules/0': removed }).categories[0]).toMatchObject({
      kept: 1,
      commonWeight: { next: weight(2, 3, 66) },
    });
    expect(editsFound(declared).categories[0]).toMatchObject({ kept: 2, recoded: 1 });
  });

  it('counts a question with other words once it is declared the same, and not if it asks something else', () => {
    const edits = { '/questions/0/text/en': 'Do you have a digital strategy?' };
    const as = (change: string) =>
      editsFound({
        ...edits,
        '/supersedes': { version: '1.0.0', questions: [{ question: 'strategy-document', change }] },
      });
    expect([editsFound(edits), as('reworded'), as('same')].map(({ categories: [one] }) => one?.kept)).toEqual([
      1, 1, 2,
    ]);
    expect(as('same').categories[0]?.recoded).toBe(0);
  });

  it('does without a question of another kind, whatever it is declared', () => {
    const edits = { '/questions/1/kind': 'multiple', '/rules/0': removed };
    const as = (change: string) => {
      const declared = { version: '1.0.0', questions: [{ question: 'strategy-review', change }] };
      return editsFound({ ...edits, '/supersedes': declared }, { '/rules/0': removed }).categories[0]?.kept;
    };
    expect(['same', 'recoded', 'reworded'].map(as)).toEqual([1, 1, 1]);
  });

  it('counts a renamed question once that is declared', () => {
    const edits = { '/questions/1/id': 'yearly-review', '/rules/0/skip/0/question': 'yearly-review' };
    const questions = [{ question: 'yearly-review', was: 'strategy-review', change: 'same' }];
    const declared = { ...edits, '/supersedes': { version: '1.0.0', questions } };
    expect([editsFound(edits), editsFound(declared)].map(({ categories: [one] }) => one?.kept)).toEqual([1, 2]);
  });

  it('counts a moved question in neither of its categories', () => {
    const before = { '/questions/-': panel() };
    const { categories } = editsFound({ '/questions/-': panel({ category: 'security' }) }, before);
    expect(categories).toMatchObject([
      { category: 'strategy', kept: 2, commonWeight: { old: weight(3, 4, 75), next: weight(3, 3, 100) } },
      { category: 'services', kept: 2 },
      { category: 'security', kept: 3, commonWeight: { old: weight(4, 4, 100), next: weight(4, 5, 80) } },
    ]);
  });

  it('lists a removed category last and a new one in its place, neither comparable', () => {
    const culture = (id: string) => ({ id, name: { de: 'K', en: 'C' }, summary: { de: 'K', en: 'C' }, weight: 1 });
    const before = { '/categories/-': culture('culture'), '/questions/-': panel({ category: 'culture' }) };
    const after = { '/categories/-': culture('skills'), '/questions/-': panel({ category: 'skills' }) };
    const { categories, changes } = editsFound(after, before);
    expect(categories.slice(3)).toEqual([
      {
        category: 'skills',
        questions: { old: null, next: 1 },
        kept: 0,
        recoded: 0,
        commonWeight: { old: null, next: weight(0, 1, 0) },
        comparable: false,
      },
      {
        category: 'culture',
        questions: { old: 1, next: null },
        kept: 0,
        recoded: 0,
        commonWeight: { old: weight(0, 1, 0), next: null },
        comparable: false,
      },
    ]);
    expect(changes).toEqual([
      {
        code: 'category.added',
        severity: 'breaks',
        file: 'new',
        pointer: '/categories/3',
        message: { de: 'Die Kategorie „skills“ ist neu.', en: 'The category “skills” is new.' },
      },
      {
        code: 'category.removed',
        severity: 'breaks',
        file: 'old',
        pointer: '/categories/3',
        message: { de: 'Die Kategorie „culture“ ist entfallen.', en: 'The category “culture” has been removed.' },
      },
      {
        code: 'question.moved',
        severity: 'breaks',
        file: 'new',
        pointer: '/questions/7/category',
        message: {
          de: 'Die Frage „citizen-panel“ gehört zur Kategorie „skills“ statt „culture“.',
          en: 'The question “citizen-panel” belongs to the category “skills” instead of “culture”.',
        },
      },
    ]);
  });

  it.each([
    [2, true],
    [3, false],
  ])('is enough for a trend from 60 percent in both revisions on: 3 beside %i', (added, comparable) => {
    const after = { '/questions/-': panel({ weight: added }) };
    expect(editsFound(after).categories[0]?.comparable).toBe(comparable);
    expect(editsFound({}, after).categories[0]?.comparable).toBe(comparable);
  });
});
