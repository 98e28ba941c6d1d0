import { expect, test } from 'vitest';
import { problemCodes } from '../../../model/contract/problem-codes.ts';
import { routesOf } from '../../../server/app.ts';
import { workingApp } from '../../support/working-app.ts';

test('every registered route stands in the document, and nothing else does', async () => {
  const { app, call } = await workingApp();
  const { json } = await call('GET', '/api/v1/openapi.json');
  const described = Object.entries<object>(json.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  const registered = app.routes.filter(({ method }) => !['ALL', 'OPTIONS'].includes(method));
  const paths = new Set(registered.map(({ method, path }) => `${method} ${path}`));
  expect(described.sort()).toEqual([...paths].sort());
  expect(paths.size).toBe(41);
});

test('a write is described with key, body, session and its problems', async () => {
  const { call } = await workingApp();
  const { json } = await call('GET', '/api/v1/openapi.json');
  const operation = json.paths['/api/v1/assessment/answers/{question}'].put;
  expect(operation.security).toEqual([{ session: [] }]);
  expect(operation.parameters.map(({ name }: { name: string }) => name)).toEqual(['question', 'Idempotency-Key']);
  const body = operation.requestBody.content['application/json'].schema;
  expect({ required: body.required, more: body.additionalProperties }).toEqual({
    required: ['value', 'revision'],
    more: false,
  });
  expect(Object.keys(operation.responses)).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '405',
    '409',
    '413',
    '415',
    '422',
    '500',
    '503',
    '507',
  ]);
});

test('the key of a write may be quoted, and what it does for entering is said', async () => {
  const { call } = await workingApp();
  const { json } = await call('GET', '/api/v1/openapi.json');
  const [key] = json.paths['/api/v1/sessions'].post.parameters;
  expect(key).toMatchObject({
    name: 'Idempotency-Key',
    schema: { pattern: '^("[A-Za-z0-9._-]{8,128}"|[A-Za-z0-9._-]{8,128})$' },
  });
  expect(key.description).toContain('Entering with an access code is not replayed');
});

test('query parameters are described one by one', async () => {
  const { call } = await workingApp();
  const { json } = await call('GET', '/api/v1/openapi.json');
  expect(json.paths['/api/v1/municipalities'].get.parameters).toEqual([
    { name: 'q', in: 'query', required: true, schema: { type: 'string', minLength: 2, maxLength: 60 } },
  ]);
});

test('every problem code belongs to a route', async () => {
  const { deps, call } = await workingApp();
  const { text } = await call('GET', '/api/v1/openapi.json');
  expect(Object.keys(problemCodes).filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  expect(new Set(routesOf(deps).map(({ id }) => id)).size).toBe(41);
});

test('a read of the database is described with the trouble that it may meet', async () => {
  const { call } = await workingApp();
  const { json } = await call('GET', '/api/v1/openapi.json');
  for (const path of ['/api/v1/survey', '/api/v1/assessment', '/api/v1/benchmarks/{wave}']) {
    const { responses } = json.paths[path].get;
    expect(responses['503'].description).toContain('`server.busy`');
    expect(responses['507'].description).toBe('`server.storage-full`');
  }
});
