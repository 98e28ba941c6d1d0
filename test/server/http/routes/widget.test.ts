import { expect, test } from 'vitest';
import { preparedForms } from '../../../../server/http/prepared-bytes.ts';
import { workingApp } from '../../../support/working-app.ts';

const type = 'text/javascript; charset=utf-8';
const widgetFiles = new Map(
  ['reifegrad-check.js', 'reifegrad-result-Ab3_-xYz.js'].map((name) => [
    name,
    preparedForms(type, Buffer.from(`/* ${name} ${'x'.repeat(99)} */`), {
      br: Buffer.from('br'),
      gzip: Buffer.from('gz'),
    }),
  ]),
);

test.each([
  ['reifegrad-check.js', 'public, max-age=300'],
  ['reifegrad-check.js?from=cms&from=cms', 'public, max-age=300'],
  ['reifegrad-result-Ab3_-xYz.js', 'public, max-age=31536000, immutable'],
])('%s is for pages of any origin and kept as %s', async (file, cache) => {
  const { app } = await workingApp({ deps: { widgetFiles } });
  const response = await app.request(`/widget/v1/${file}`, {
    headers: { origin: 'https://anywhere.example', 'accept-encoding': 'gzip, br' },
  });
  const { headers } = response;
  expect({
    status: response.status,
    body: await response.text(),
    type: headers.get('content-type'),
    encoding: headers.get('content-encoding'),
    cache: headers.get('cache-control'),
    origin: headers.get('access-control-allow-origin'),
    resource: headers.get('cross-origin-resource-policy'),
    vary: headers.get('vary'),
    sniffing: headers.get('x-content-type-options'),
  }).toEqual({
    status: 200,
    body: 'br',
    type,
    encoding: 'br',
    cache,
    origin: '*',
    resource: 'cross-origin',
    vary: 'accept-encoding',
    sniffing: 'nosniff',
  });
});

test.each(['manifest.json', 'reifegrad-check.js.br', '..%2f..%2fpackage.json', '__proto__', 'constructor'])(
  'what is not in the manifest is not served: %s',
  async (file) => {
    const { call } = await workingApp({ deps: { widgetFiles } });
    expect(await call('GET', `/widget/v1/${file}`)).toMatchObject({
      status: 404,
      json: { code: 'request.unknown-route' },
    });
  },
);
