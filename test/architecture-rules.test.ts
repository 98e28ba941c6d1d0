import { describe, expect, test } from 'vitest';
import { violations } from './support/architecture.ts';

/** The violations of an invented tree, each of whose files is given as path and text. */
const of = (tree: Readonly<Record<string, string>>) =>
  violations(Object.entries(tree).map(([path, text]) => ({ path, text })));

const importOf = (from: string, to: string) => {
  const up = '../'.repeat(from.split('/').length - 1);
  return of({ [from]: `import { x } from '${up}${to}';` });
};

describe('arrows', () => {
  test.each([
    ['model/format/a.ts', 'server/clock.ts', 'model ↛ server'],
    ['server/app.ts', 'widget/check/a.ts', 'server ↛ widget'],
    ['widget/check/a.ts', 'server/app.ts', 'widget ↛ server'],
    ['server/app.ts', 'demo/start.ts', 'server ↛ demo'],
    ['demo/start.ts', 'test/support/a.ts', 'demo ↛ test'],
    ['server/app.ts', 'test/support/a.ts', 'server ↛ test'],
    ['server/app.ts', '.ci/build.ts', 'server ↛ .ci'],
    ['model/format/a.ts', 'model/contract/a.ts', 'model/format ↛ model/contract'],
    ['model/contract/a.ts', 'model/scoring/a.ts', 'model/contract ↛ model/scoring'],
    ['model/flow/a.ts', 'model/scoring/a.ts', 'model/flow ↛ model/scoring'],
    ['model/scoring/a.ts', 'model/action/a.ts', 'model/scoring ↛ model/action'],
    ['model/action/a.ts', 'model/review/a.ts', 'model/action ↛ model/review'],
    ['model/benchmark/a.ts', 'model/scoring/fraction.ts', 'model/benchmark ↛ model/scoring'],
    ['model/study/a.ts', 'model/format/text.ts', 'model/study ↛ model/format'],
    ['model/action/a.ts', 'model/benchmark/a.ts', 'model/action ↛ model/benchmark'],
    ['server/main.ts', 'server/cli/main.ts', 'server/main ↛ server/cli'],
    ['server/app.ts', 'server/main.ts', 'server/app ↛ server/main'],
    ['server/http/routes/a.ts', 'server/app.ts', 'server/http ↛ server/app'],
    ['server/http/a.ts', 'server/storage/sqlite/open.ts', 'server/http ↛ server/storage/sqlite'],
    ['server/http/a.ts', 'server/storage/operations/a.ts', 'server/http ↛ server/storage/operations'],
    ['server/http/a.ts', 'server/configuration.ts', 'server/http ↛ server/configuration'],
    ['server/work/a.ts', 'server/http/problem.ts', 'server/work ↛ server/http'],
    ['server/work/a.ts', 'server/storage/operations/a.ts', 'server/work ↛ server/storage/operations'],
    ['server/work/a.ts', 'server/storage/migrations/a.ts', 'server/work ↛ server/storage'],
    ['server/storage/store.ts', 'server/storage/sqlite/open.ts', 'server/storage/store ↛ server/storage/sqlite'],
    ['server/work/a.ts', 'server/storage/store-on-engine.ts', 'server/work ↛ server/storage'],
    ['server/storage/operations/a.ts', 'server/http/a.ts', 'server/storage/operations ↛ server/http'],
    ['server/storage/operations/a.ts', 'server/work/a.ts', 'server/storage/operations ↛ server/work'],
    ['server/http/a.ts', 'server/registry/a.ts', 'server/http ↛ server/registry'],
    ['server/main.ts', 'server/registry/a.ts', 'server/main ↛ server/registry'],
    ['server/clock.ts', 'server/work/a.ts', 'server ↛ server/work'],
    ['widget/check/views/a.ts', 'widget/check/machine/a.ts', 'widget/check/views ↛ widget/check/machine'],
    ['widget/check/machine/a.ts', 'widget/check/views/a.ts', 'widget/check/machine ↛ widget/check/views'],
    ['widget/charts/a.ts', 'widget/check/a.ts', 'widget ↛ widget/check'],
    ['widget/study/a.ts', 'widget/check/a.ts', 'widget/study ↛ widget/check'],
  ])('%s may not import %s', (from, to, reason) => {
    expect(importOf(from, to)).toEqual([`${from} imports ${to}: ${reason}`]);
  });

  test.each([
    ['model/review/a.ts', 'model/action/a.ts'],
    ['model/contract/a.ts', 'model/format/answer.ts'],
    ['model/review/a.ts', 'model/reifegrad-kommunal.json'],
    ['server/cli/serve.ts', 'server/main.ts'],
    ['server/cli/registry-import.ts', 'server/registry/a.ts'],
    ['server/main.ts', 'server/storage/sqlite/open.ts'],
    ['server/configuration-file.ts', 'server/configuration.ts'],
    ['server/http/routes/a.ts', 'server/work/submit-assessment.ts'],
    ['server/work/a.ts', 'server/storage/store.ts'],
    ['server/http/problem.ts', 'server/storage/errors.ts'],
    ['server/storage/store-on-engine.ts', 'server/storage/operations/a.ts'],
    ['server/storage/sqlite/a.ts', 'server/storage/operations/a.ts'],
    ['server/http/a.ts', 'model/contract/session.ts'],
    ['widget/check/element.ts', 'widget/check/views/a.ts'],
    ['widget/check/views/a.ts', 'widget/charts/radar.ts'],
    ['widget/check/machine/a.ts', 'model/flow/path.ts'],
    ['demo/start.ts', '.ci/build.ts'],
    ['test/server/a.test.ts', 'server/http/a.ts'],
  ])('%s may import %s', (from, to) => {
    expect(importOf(from, to)).toEqual([]);
  });

  test('a source file lies in a folder of the model, not beside them', () => {
    expect(of({ 'model/a.ts': '' })).toEqual(['model/a.ts: lies in no known folder of model/']);
  });
});

describe('ways to import', () => {
  const wrong = 'model/flow/a.ts imports server/app.ts: model ↛ server';
  test.each([
    ['static', "import x from '../../server/app.ts';"],
    ['for its effect', "import '../../server/app.ts';"],
    ['of a type', "import type { X } from '../../server/app.ts';"],
    ['in a type', "export type X = import('../../server/app.ts').X;"],
    ['dynamic', "export const x = () => import('../../server/app.ts');"],
    ['re-export', "export { x } from '../../server/app.ts';"],
    ['re-export of all', "export * from '../../server/app.ts';"],
    ['re-export of a type', "export type { X } from '../../server/app.ts';"],
    ['by address', "export const x = new URL('../../server/app.ts', import.meta.url);"],
  ])('%s', (_, text) => {
    expect(of({ 'model/flow/a.ts': text })).toEqual([wrong]);
  });

  test('comments and texts import nothing', () => {
    const text = "// import '../../server/app.ts'\nexport const x = `import '../../server/app.ts'`;\n/* import 'pg' */";
    expect(of({ 'model/flow/a.ts': text })).toEqual([]);
  });
});

describe('cycles', () => {
  test('a cycle is told once, with its way', () => {
    const tree = {
      'model/flow/a.ts': "import './b.ts';",
      'model/flow/b.ts': "export type { C } from './c.ts';",
      'model/flow/c.ts': "export const later = () => import('./a.ts');",
      'model/flow/d.ts': "import './a.ts'; import './c.ts';",
    };
    expect(of(tree)).toEqual(['cycle: model/flow/a.ts → model/flow/b.ts → model/flow/c.ts → model/flow/a.ts']);
  });

  test('two ways to one file are no cycle', () => {
    const tree = {
      'model/flow/a.ts': "import './b.ts'; import './c.ts';",
      'model/flow/b.ts': "import './c.ts';",
      'model/flow/c.ts': '',
    };
    expect(of(tree)).toEqual([]);
  });
});
