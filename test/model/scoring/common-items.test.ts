import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { diff } from '../../../model/review/diff/diff.ts';
import { commonItems } from '../../../model/scoring/common-items.ts';
import { anyRevision, anyTwoModels } from '../../support/model-diff-arbitrary.ts';
import { frameEdits } from '../../support/model-diff-frame.ts';
import { wrongMappings } from '../../support/model-diff-mapping.ts';
import { questionEdits } from '../../support/model-diff-questions.ts';
import { revision } from '../../support/model-diff-revision.ts';
import { ruleEdits } from '../../support/model-diff-rules.ts';
import { undeclaredEdits } from '../../support/model-diff-undeclared.ts';
import { removed } from '../../support/model-text.ts';

const small = revision();
const revised = (edits: Readonly<Record<string, unknown>>, questions: readonly object[] = []) =>
  revision({ '/version': '1.1.0', ...edits, '/supersedes': { version: '1.0.0', questions } });
const itemsAfter = (...input: Parameters<typeof revised>) => commonItems(small, revised(...input)).items;

const strategy = ['strategy-document', 'strategy-review'];
const services = ['online-services', 'online-features'];
const security = ['security-officer', 'data-centre', 'emergency-plan'];

describe('the common items of two revisions', () => {
  it('are all questions where nothing has changed', () => {
    expect(commonItems(small, revision({ '/version': '1.1.0' }))).toMatchObject({
      comparable: true,
      items: { strategy, services, security },
    });
    expect(commonItems(small, small).items).toEqual({ strategy, services, security });
  });

  it('are those declared same or recoded, and those of which nothing is said and nothing has changed', () => {
    const edits = { '/questions/1/options/1/points': 60, '/questions/0/text/de': 'Haben Sie eine Strategie?' };
    const declared = [
      { question: 'strategy-document', change: 'same' },
      { question: 'strategy-review', change: 'recoded' },
    ];
    expect(itemsAfter(edits, declared)).toEqual({ strategy, services, security });
    expect(itemsAfter(edits)).toEqual({ services, security });
    expect(
      commonItems(small, revised(edits, declared))
        .questions.map(({ change }) => change)
        .slice(0, 3),
    ).toEqual(['same', 'recoded', 'same']);
  });

  it('are not those reworded, new or dropped', () => {
    const edits = { '/questions/5': removed, '/rules/2': removed };
    const declared = [
      { question: 'strategy-review', change: 'reworded' },
      { question: 'data-centre', change: 'dropped' },
    ];
    expect(itemsAfter(edits, declared)).toEqual({
      strategy: ['strategy-document'],
      services,
      security: ['security-officer'],
    });
  });

  it('bear their new ids where they were renamed', () => {
    const edits = { '/questions/1/id': 'yearly-review', '/rules/0/skip/0/question': 'yearly-review' };
    expect(itemsAfter(edits)).toMatchObject({ strategy: ['strategy-document'] });
    expect(itemsAfter(edits, [{ question: 'yearly-review', was: 'strategy-review', change: 'same' }])).toMatchObject({
      strategy: ['strategy-document', 'yearly-review'],
    });
  });

  it('are skipped alike where the question that decides it has another name', () => {
    const edits = { '/questions/2/id': 'services-online', '/rules/1/when/question': 'services-online' };
    const declared = [{ question: 'services-online', was: 'online-services', change: 'same' }];
    expect(itemsAfter(edits, declared)['services']).toEqual(['services-online', 'online-features']);
  });

  it.each([
    [
      'the words of "not our task"',
      { '/questions/6/notApplicable/de': 'Das macht der Zweckverband.' },
      'emergency-plan',
    ],
    ['the words of an option', { '/questions/5/options/0/text/en': 'Downstairs' }, 'data-centre'],
    ['a unit', { '/questions/2/unit/de': 'Dienste' }, 'online-services'],
    ['the lower end of a range', { '/questions/2/minimum': 10 }, 'online-services'],
    ['the upper end of a range', { '/questions/2/maximum': 90 }, 'online-services'],
  ])('are not those of which nothing is said where %s changed', (_, edits, question) => {
    expect(Object.values(itemsAfter({})).flat()).toContain(question);
    expect(Object.values(itemsAfter(edits)).flat()).not.toContain(question);
  });

  it('are in no category where they have moved, yet translate', () => {
    const common = commonItems(small, revised({ '/questions/1/category': 'security' }));
    expect(common.items).toEqual({ strategy: ['strategy-document'], services, security });
    expect(common.questions.map(({ next }) => next.id)).toContain('strategy-review');
  });

  it('need a way for every option of before', () => {
    const edits = { '/questions/5/options/1': removed };
    expect(itemsAfter(edits, [{ question: 'data-centre', change: 'recoded' }])['security']).not.toContain(
      'data-centre',
    );
    const led = [{ question: 'data-centre', change: 'recoded', map: { own: 'provider' } }];
    expect(itemsAfter(edits, led)['security']).toEqual(security);
  });

  it('follow only what is said of the predecessor itself', () => {
    const edits = { '/questions/1/options/1/points': 60 };
    const questions = [{ question: 'strategy-review', change: 'recoded' }];
    const next = revision({ '/version': '1.2.0', ...edits, '/supersedes': { version: '1.1.0', questions } });
    expect(commonItems(small, next).items['strategy']).toEqual(['strategy-document']);
  });

  it('have 60 percent of every category in both revisions, or the revisions cannot be compared', () => {
    const panel = (weight: number) => ({
      '/questions/-': {
        ...{ kind: 'single', id: 'citizen-panel', category: 'strategy', weight, text: { de: 'B', en: 'B' } },
        options: [
          { id: 'no', text: { de: 'Nein', en: 'No' }, points: 0 },
          { id: 'yes', text: { de: 'Ja', en: 'Yes' }, points: 100 },
        ],
      },
    });
    expect(commonItems(small, revised(panel(2))).comparable).toBe(true);
    expect(commonItems(small, revised(panel(3))).comparable).toBe(false);
    expect(commonItems(revision(panel(3)), revision({ '/version': '1.1.0' })).comparable).toBe(false);
  });
});

describe('what the scores take for common', () => {
  const bare = (model: MaturityModel, next: MaturityModel) =>
    diff(model, next).categories.map(({ category, commonWeight, comparable }) => ({
      category,
      commonWeight,
      comparable,
    }));

  const edits = [
    ...frameEdits,
    ...questionEdits,
    ...ruleEdits,
    ...undeclaredEdits.map((edit) => ({ ...edit, before: {} })),
  ];

  it.each(edits.map(({ code, changes, before = {} }, index) => ({ code, changes, before, index })))(
    'is what model diff tells: $index $code',
    ({ changes, before }) => {
      const [old, next] = [revision(before), revision({ '/version': '1.1.0', ...changes })];
      expect(commonItems(old, next).categories).toEqual(bare(old, next));
    },
  );

  it.each(wrongMappings.map((mapping, index) => ({ ...mapping, index })))(
    'is what model diff tells, also where a declaration is not so: $index $code',
    ({ questions, changes = {} }) => {
      const next = revision({
        '/version': '1.1.0',
        '/supersedes': { version: '1.0.0', questions },
        ...changes,
      });
      expect(commonItems(small, next).categories).toEqual(bare(small, next));
    },
  );

  it('is what model diff tells of any two revisions, before and after they are settled', () => {
    fc.assert(
      fc.property(fc.oneof(anyRevision(), anyTwoModels()), ({ before, after }) => {
        const [old, next] = [compile(before), compile(after)];
        expect(commonItems(old, next).categories).toEqual(bare(old, next));
        const { missing } = diff(old, next);
        const settled = compile({ ...after, supersedes: { version: '1.0.0', questions: missing } });
        expect(commonItems(old, settled).categories).toEqual(bare(old, settled));
      }),
      { numRuns: 150 },
    );
  });
});
