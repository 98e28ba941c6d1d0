import { describe, expect, test } from 'vitest';
import { violations } from './support/architecture.ts';

const of = (tree: Readonly<Record<string, string>>) =>
  violations(Object.entries(tree).map(([path, text]) => ({ path, text })));

const importOf = (path: string, name: string) => of({ [path]: `import { x } from '${name}';` });

describe('packages', () => {
  test.each([
    ['model/format/load.ts', 'lit', 'model depends on zod alone'],
    ['model/format/load.ts', 'node:fs', 'model depends on zod alone'],
    ['model/flow/a.ts', 'zod', 'not allowed here'],
    ['widget/check/a.ts', 'zod', 'not allowed here'],
    ['widget/check/a.ts', 'node:fs', 'not allowed here'],
    ['widget/check/machine/a.ts', 'lit', 'not allowed here'],
    ['widget/check/machine/a.ts', '@lit/reactive-element', 'not allowed here'],
    ['server/storage/operations/a.ts', 'better-sqlite3', 'not allowed here'],
    ['demo/seed.ts', 'better-sqlite3', 'not allowed here'],
    ['server/storage/sqlite/a.ts', 'pg', 'not allowed here'],
    ['server/work/a.ts', 'hono', 'not allowed here'],
    ['server/cli/a.ts', '@hono/node-server', 'not allowed here'],
  ])('%s may not import %s', (path, name, reason) => {
    expect(importOf(path, name)).toEqual([`${path} imports ${name}: ${reason}`]);
  });

  test('a module of Node is one with and without its prefix', () => {
    expect(importOf('widget/check/a.ts', 'fs')).toEqual(['widget/check/a.ts imports node:fs: not allowed here']);
  });

  test.each([
    ['model/format/schema.ts', 'zod'],
    ['model/format/json-schema.ts', 'zod'],
    ['model/format/load-json.ts', 'zod'],
    ['model/contract/session.ts', 'zod'],
    ['server/storage/sqlite/open.ts', 'better-sqlite3'],
    ['server/http/routes/a.ts', 'hono'],
    ['server/app.ts', 'hono'],
    ['server/main.ts', '@hono/node-server'],
    ['widget/check/element.ts', 'lit'],
    ['test/bench/a.ts', 'better-sqlite3'],
  ])('%s may import %s', (path, name) => {
    expect(importOf(path, name)).toEqual([]);
  });

  test("zod's types are free inside model/format", () => {
    expect(of({ 'model/format/a.ts': "import type { z } from 'zod';" })).toEqual([]);
  });
});

describe('zod in the widget', () => {
  const model = {
    'model/format/load.ts': "import { s } from './schema.ts';",
    'model/format/schema.ts': "import { z } from 'zod';",
    'model/contract/session.ts': "import { z } from 'zod';",
  };

  test('comes in over a file of the model', () => {
    expect(of({ ...model, 'widget/check/a.ts': "import { load } from '../../model/format/load.ts';" })).toEqual([
      'widget/check/a.ts draws zod into the widget: ' +
        'widget/check/a.ts → model/format/load.ts → model/format/schema.ts → zod',
    ]);
  });

  test('stays out where the model is loaded later or gives only types', () => {
    const text = "import type { S } from '../../model/contract/session.ts'; import('../../model/format/load.ts');";
    expect(of({ ...model, 'widget/check/a.ts': text })).toEqual([]);
  });

  test('only loading may come later', () => {
    expect(of({ ...model, 'widget/check/a.ts': "import('../../model/contract/session.ts');" })).toEqual([
      'widget/check/a.ts draws zod into the widget: widget/check/a.ts → model/contract/session.ts → zod',
    ]);
  });
});

describe('environment', () => {
  test.each([
    ['server/app.ts', 'export const port = process.env.PORT;'],
    ['server/app.ts', "import { env } from 'node:process';"],
    ['server/work/a.ts', 'const { env } = process;'],
  ])('%s may not read it: %s', (path, text) => {
    expect(of({ [path]: text })).toEqual([`${path} reads the environment: only main, configuration and cli do`]);
  });

  test.each(['server/main.ts', 'server/configuration-file.ts', 'server/cli/serve.ts', 'demo/start.ts', 'test/run.ts'])(
    '%s may read it',
    (path) => {
      expect(of({ [path]: 'export const port = process.env.PORT;' })).toEqual([]);
    },
  );
});

describe('sources', () => {
  test('a file has at most 300 lines', () => {
    const tree = {
      'server/a.ts': '\n'.repeat(301),
      'server/b.ts': '',
      'server/c.ts': '\n'.repeat(300),
      'server/d.ts': '',
    };
    expect(of({ ...tree, 'server/e.ts': '' })).toEqual(['server/a.ts: 301 lines, at most 300 are allowed']);
  });

  test('the median is below 80 lines', () => {
    expect(of({ 'server/a.ts': '\n'.repeat(80) })).toEqual([
      'the median source file has 80 lines, below 80 is allowed',
    ]);
    expect(of({ 'server/a.ts': '\n'.repeat(79) })).toEqual([]);
  });

  test('tests may be longer', () => {
    expect(of({ 'test/a.test.ts': '\n'.repeat(400) })).toEqual([]);
  });

  test.each(['server/loadModel.ts', 'server/Clock.ts', 'server/my_file.ts', 'server/http/Routes/a.ts'])(
    '%s is not in kebab-case',
    (path) => {
      expect(of({ [path]: '' })).toEqual([`${path}: the name is not in kebab-case`]);
    },
  );

  test.each(['utils', 'helpers', 'common', 'manager', 'types'])('%s.ts says nothing', (name) => {
    expect(of({ [`server/${name}.ts`]: '' })).toEqual([`server/${name}.ts: the name does not say what is inside`]);
  });

  test.each([
    ['unsafeHTML', 'unsafeHTML(x)'],
    ['unsafeSVG', 'unsafeSVG(x)'],
    ['innerHTML', "e.innerHTML = ''"],
    ['styleMap', 'styleMap({})'],
    ['style="', '`<p style="color: red">`'],
    ['eval(', "eval('1')"],
    ['new Function', "new Function('')"],
  ])('%s is forbidden in the widget', (name, text) => {
    expect(of({ 'widget/check/a.ts': text })).toEqual([`widget/check/a.ts: ${name} is forbidden in the widget`]);
    expect(of({ 'server/a.ts': text, 'widget/check/a.ts': `// ${text}` })).toEqual([]);
  });

  test.each(['.a > * + * {', '.a ~ *,', 'legend + :not(.hint) {', '.a + *::before {'])('%s names nothing', (text) => {
    expect(of({ 'widget/check/a.ts': `css\`${text}\`` })).toEqual([
      'widget/check/a.ts: a style ends in any element that follows another; name it',
    ]);
  });

  test.each(['.a > :where(:not(:first-child)) {', 'p + p {', '.a + * p {', 'legend + .hint:not(.b) {'])(
    '%s names what it is for',
    (text) => {
      expect(of({ 'widget/check/a.ts': `css\`${text}\`` })).toEqual([]);
    },
  );
});

test('the operations know no engine; a comment may, and so may the folder of one', () => {
  const code = (word: string) => `export const engine = '${word}';`;
  const path = 'server/storage/operations/a.ts';
  expect(of({ [path]: code('sqlite') })).toEqual([`${path}: only the folders of the engines know engines`]);
  expect(of({ [path]: code('PostgreSQL') })).toEqual([`${path}: only the folders of the engines know engines`]);
  expect(of({ [path]: '/** SQLite takes it. */\nexport const a = 1;' })).toEqual([]);
  expect(of({ 'server/storage/sqlite/a.ts': code('sqlite') })).toEqual([]);
});
