import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWidget } from '../.ci/build.ts';

const root = mkdtempSync(join(tmpdir(), 'reifegrad-build-'));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(root, 'node_modules'));
  write('package-lock.json', '{}');
  write('model/text.json', '{ "title": "Reifegrad" }');
  write(
    'widget/check/reifegrad-check-define.ts',
    `/*! @license someone's */
    import { html } from 'lit';
    import text from '../../model/text.json' with { type: 'json' };
    export const title: unknown = html\`\${text.title}\${process.env.NODE_ENV}\`;
    export const later = () => import('./result.ts');`,
  );
  write('widget/check/result.ts', `import { svg } from 'lit';\nexport const chart: unknown = svg\`<g></g>\`;`);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the widget', () => {
  test('is one file for the entry and one for each part that comes later', async () => {
    const { built, folder, manifest } = await buildWidget({ root });
    expect(built).toBe(true);
    expect(folder).toBe(join(root, 'dist', 'widget', 'v1'));
    expect(Object.keys(manifest.files).map((name) => name.replace(/-[\w-]{8}\./, '-HASH.'))).toEqual([
      'reifegrad-check.js',
      'reifegrad-result-HASH.js',
    ]);
    const entry = readFileSync(join(folder, 'reifegrad-check.js'), 'utf8');
    expect(/`Reifegrad`/.test(entry)).toBe(true);
    expect(/import\(`\.\/reifegrad-result-[\w-]{8}\.js`\)/.test(entry)).toBe(true);
    expect(entry.match(/@license|process\.env|dev-mode|\n {2}/g)).toBe(null);
    expect(readFileSync(join(folder, 'reifegrad-check-licenses.md'), 'utf8')).toContain('lit');
  });

  test('is delivered compressed, with weights and integrities', async () => {
    const { folder, manifest } = await buildWidget({ root });
    expect(readdirSync(folder)).toHaveLength(2 * 3 + 2);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
    for (const [name, file] of Object.entries(manifest.files)) {
      const content = readFileSync(join(folder, name));
      const brotli = readFileSync(join(folder, `${name}.br`));
      expect(brotliDecompressSync(brotli)).toEqual(content);
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`)))).toEqual(content);
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      expect(file).toEqual({ size: content.length, brotli: brotli.length, integrity });
    }
  });

  test('is built again only when a source has changed, a file is gone or it is wished', async () => {
    const built = async (force = false) => (await buildWidget({ root, force })).built;
    expect(await built()).toBe(false);
    write('model/text.json', '{ "title": "Other" }');
    expect(await built()).toBe(true);
    expect(await built()).toBe(false);
    rmSync(join(root, 'dist', 'widget', 'v1', 'reifegrad-check.js'));
    expect(await built()).toBe(true);
    expect(await built(true)).toBe(true);
  });

  test('that does not build leaves the last one in its place', async () => {
    const { folder } = await buildWidget({ root });
    const before = readdirSync(folder);
    write('widget/check/result.ts', 'export const chart = ;');
    await expect(buildWidget({ root })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(before);
    expect(readdirSync(join(root, 'dist'))).toEqual(['.stamp', 'widget']);
  });

  test('without an entry is told by name', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'reifegrad-build-'));
    writeFileSync(join(empty, 'package-lock.json'), '{}');
    await expect(buildWidget({ root: empty })).rejects.toThrow(
      'The widget cannot be built: widget/check/reifegrad-check-define.ts does not exist.',
    );
    rmSync(empty, { recursive: true });
  });
});
