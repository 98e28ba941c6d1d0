import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preparedForms } from '../../../../server/http/prepared-bytes.ts';
import { smallModelFile } from '../../../support/small-model.ts';
import { workingApp } from '../../../support/working-app.ts';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

test('the page stands at the address that links to codes name, under a strict policy of its own', async () => {
  const { call } = await workingApp();
  for (const path of ['/', '/?from=letter&from=letter']) {
    const { status, headers } = await call('GET', path);
    expect({
      status,
      type: headers.get('content-type'),
      policy: headers.get('content-security-policy'),
      cache: headers.get('cache-control'),
      etag: headers.get('etag'),
      sniffing: headers.get('x-content-type-options'),
      referrer: headers.get('referrer-policy'),
    }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      policy,
      cache: 'no-cache',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
      sniffing: 'nosniff',
      referrer: 'no-referrer',
    });
  }
});

test('the page is German, has the title of the model, and holds the element', async () => {
  const { call } = await workingApp();
  const { text } = await call('GET', '/');
  const title = smallModelFile.title['de'];
  expect(text.startsWith('<!doctype html>\n<html lang="de">')).toBe(true);
  for (const part of [
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    '<link rel="stylesheet" href="/page.css">',
    '<script type="module" src="/widget/v1/reifegrad-check.js"></script>',
    '<reifegrad-check endpoint="/" heading-level="1"></reifegrad-check>',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
});

test('the collective result has a page of its own, under the same policy', async () => {
  const { call } = await workingApp();
  const { status, headers, text } = await call('GET', '/study');
  expect({ status, policy: headers.get('content-security-policy') }).toEqual({ status: 200, policy });
  expect(text).toContain(`<title>Gesamtergebnis – ${smallModelFile.title['de']}</title>`);
  expect(text).toContain('<script type="module" src="/widget/v1/reifegrad-study.js"></script>');
  expect(text).toContain('<reifegrad-study endpoint="/" heading-level="1"></reifegrad-study>');
  expect(text).not.toContain('reifegrad-check');
});

test('behind a path prefix every address carries it', async () => {
  const { deps } = await workingApp();
  const configuration = { ...deps.configuration, publicUrl: 'https://www.stadt.example/check' };
  const { app } = await workingApp({ deps: { configuration } });
  for (const path of ['/', '/check', '/check/']) {
    const text = await (await app.request(path)).text();
    expect([...text.matchAll(/(?:href|src|endpoint)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/check/page.css',
      '/check/widget/v1/reifegrad-check.js',
      '/check/',
    ]);
  }
  expect((await app.request('/check/page.css')).status).toBe(200);
});

test('a title is text, whatever stands in it, and in the language it is written in', async () => {
  const { call, deps } = await workingApp();
  const text = JSON.stringify({
    ...smallModelFile,
    version: '2.0.0',
    title: { ...smallModelFile.title, de: '<b a="1">&amp;' },
  });
  expect(await deps.models.offer(text, 1)).toEqual([]);
  expect((await call('GET', '/')).text).toContain('<title>&lt;b a=&quot;1&quot;&gt;&amp;amp;</title>');
});

test('the style of the page is a file of the server, for light and dark', async () => {
  const { call } = await workingApp();
  const { status, headers, text } = await call('GET', '/page.css');
  expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
    status: 200,
    type: 'text/css; charset=utf-8',
    cache: 'public, max-age=300',
  });
  expect(text).toContain('color-scheme: light dark');
  expect(text).not.toMatch(/url\(|@import|@font-face/);
});

test('the script of the page is one that the server delivers', async () => {
  const bytes = preparedForms('text/javascript; charset=utf-8', Buffer.from('//'), {});
  const { app, call } = await workingApp({ deps: { widgetFiles: new Map([['reifegrad-check.js', bytes]]) } });
  const script = scriptOf((await call('GET', '/')).text);
  expect((await app.request(script)).status).toBe(200);
});

test('the script of the page stands in the manifest of the built widget', async (context) => {
  const manifest = new URL('../../../../dist/widget/v1/manifest.json', import.meta.url);
  if (!existsSync(manifest)) context.skip('the widget is not built');
  const { files } = JSON.parse(readFileSync(manifest, 'utf8'));
  const { call } = await workingApp();
  expect(Object.keys(files).map((name) => `/widget/v1/${name}`)).toContain(scriptOf((await call('GET', '/')).text));
});

function scriptOf(html: string): string {
  return /<script type="module" src="([^"]*)">/.exec(html)?.[1] ?? '';
}
