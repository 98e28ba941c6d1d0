import { expect, test } from 'vitest';
import { configurationFrom } from '../../server/configuration.ts';

const defaults = {
  host: '127.0.0.1',
  port: 8080,
  database: { kind: 'sqlite', file: './data/reifegrad.db' },
  modelFile: null,
  publicUrl: 'http://localhost:8080',
  embedOrigins: [],
  secretKeyFile: './data/secret.key',
  trustedProxies: [],
  logLevel: 'info',
  links: { privacy: undefined, accessibility: undefined, feedback: undefined },
};

test('without anything said the defaults hold', () => {
  expect(configurationFrom({ PATH: '/bin', HOST: '' }, null)).toEqual({ configuration: defaults, problems: [] });
});

test('every variable is read', () => {
  const env = {
    HOST: '::',
    PORT: '9000',
    DATABASE_URL: 'sqlite:/var/lib/reifegrad/x.db',
    MODEL_FILE: 'own.json',
    PUBLIC_URL: 'https://www.stadt.example/check/',
    EMBED_ORIGINS: 'https://a.example, http://localhost:3000',
    SECRET_KEY_FILE: '/run/secrets/key',
    TRUSTED_PROXIES: '10.0.0.0/8,::1',
    LOG_LEVEL: 'debug',
    PRIVACY_URL: 'https://a.example/privacy',
    ACCESSIBILITY_URL: 'https://a.example/accessibility',
    FEEDBACK_URL: 'https://a.example/feedback',
  };
  expect(configurationFrom(env, null).configuration).toEqual({
    host: '::',
    port: 9000,
    database: { kind: 'sqlite', file: '/var/lib/reifegrad/x.db' },
    modelFile: 'own.json',
    publicUrl: 'https://www.stadt.example/check',
    embedOrigins: ['https://a.example', 'http://localhost:3000'],
    secretKeyFile: '/run/secrets/key',
    trustedProxies: ['10.0.0.0/8', '::1'],
    logLevel: 'debug',
    links: {
      privacy: 'https://a.example/privacy',
      accessibility: 'https://a.example/accessibility',
      feedback: 'https://a.example/feedback',
    },
  });
});

test('the file holds text, numbers and lists, and the environment wins', () => {
  const file = '{"PORT": 9000, "HOST": "0.0.0.0", "EMBED_ORIGINS": ["https://a.example", "https://b.example"]}';
  expect(configurationFrom({ PORT: '9001' }, file).configuration).toEqual({
    ...defaults,
    host: '0.0.0.0',
    port: 9001,
    publicUrl: 'http://localhost:9001',
    embedOrigins: ['https://a.example', 'https://b.example'],
  });
});

test.each([
  ['sqlite:./a.db', './a.db'],
  ['sqlite:///a.db', '/a.db'],
])('the address %s means the file %s', (url, file) => {
  expect(configurationFrom({ DATABASE_URL: url }, null).configuration?.database).toEqual({ kind: 'sqlite', file });
});

test.each([
  'postgres://reifegrad:secret@db.example:5432/reifegrad',
  'postgresql://reifegrad@[::1]/reifegrad?sslmode=verify-full',
  'postgres:///reifegrad?host=/run/postgresql',
])('the address %s means PostgreSQL', (url) => {
  const read = (env: Record<string, string>) => configurationFrom(env, null).configuration?.database;
  const ownerUrl = 'postgres://owner:secret@db.example/reifegrad';
  expect(read({ DATABASE_URL: url })).toEqual({ kind: 'postgres', url });
  expect(read({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })).toEqual({ kind: 'postgres', url, ownerUrl });
});

test.each([
  ['postgres://app:secret@db.example/', 'postgres://app:***@db.example/', 'the name of the database is missing'],
  ['postgres://app:secret@db.example/a/b', 'postgres://app:***@db.example/a/b', 'the name of the database is missing'],
  ['postgres://app:secret@/x', 'postgres://app:***@/x', 'this is no address'],
  ['postgres:app:secret@db.example/x', 'postgres:app:***@db.example/x', 'expected postgres:// and host, port'],
  ['postgres://app:secret@db.example:99999/x', 'postgres://app:***@db.example:99999/x', 'this is no address'],
  ['postgres://app:12/secret@db.example/x', 'postgres://app:***@db.example/x', 'is percent-encoded, @ as %40'],
  ['postgres://app:12?secret@db.example/x', 'postgres://app:***@db.example/x', 'is percent-encoded, @ as %40'],
  ['postgres://app:12#secret@db.example/x', 'postgres://app:***@db.example/x', 'is percent-encoded, @ as %40'],
  ['postgres://app:sec%ret@db.example/x', 'postgres://app:***@db.example/x', 'is percent-encoded, @ as %40'],
  ['postgres://db.example/?user=app&password=secret', 'postgres://db.example/?user=app&password=***', 'is missing'],
])('%s stops the start, and its password is not shown', (value, shown, expected) => {
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) {
    const { problems } = configurationFrom({ DATABASE_URL: 'postgres://app@db.example/x', [name]: value }, null);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} in the environment is ${JSON.stringify(shown)}: `);
    expect(problems[0]).toContain(expected);
    expect(problems[0]?.replace(/Example: .*/, '')).not.toContain('secret');
  }
});

test('an owner beside a file stops the start', () => {
  const { problems } = configurationFrom({ DATABASE_OWNER_URL: 'postgres://owner@db.example/x' }, null);
  expect(problems).toEqual([
    expect.stringMatching(/^DATABASE_OWNER_URL has a meaning .*Example: DATABASE_URL=postgres:/),
  ]);
});

test.each([
  ['PORT', '70000', 'expected a whole number from 0 to 65535'],
  ['PORT', '80a', 'expected a whole number from 0 to 65535'],
  ['HOST', 'a b', 'expected an address or a host name to listen on'],
  ['DATABASE_URL', 'mysql://x', 'expected sqlite: and the path of a file'],
  ['DATABASE_URL', 'sqlite://host/x.db', 'expected sqlite: and the path of a file'],
  ['PUBLIC_URL', 'check.example', 'expected an address with https:// or http://'],
  ['PUBLIC_URL', 'https://x.example/?a=1', 'without ? and #'],
  ['EMBED_ORIGINS', 'https://a.example/page', 'found "https://a.example/page"'],
  ['EMBED_ORIGINS', '*', 'found "*"'],
  ['EMBED_ORIGINS', 'https://*.example', 'found "https://*.example"'],
  ['EMBED_ORIGINS', 'HTTPS://a.example', 'found "HTTPS://a.example"'],
  ['TRUSTED_PROXIES', '10.0.0.0/33', 'found "10.0.0.0/33"'],
  ['TRUSTED_PROXIES', 'proxy', 'found "proxy"'],
  ['LOG_LEVEL', 'verbose', 'expected one of debug, info, warn, error'],
  ['PRIVACY_URL', 'javascript:alert(1)', 'expected an address with https:// or http://'],
])('%s=%s stops the start with a sentence', (name, value, expected) => {
  const { configuration, problems } = configurationFrom({ [name]: value }, null);
  expect(configuration).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${name} in the environment is ${JSON.stringify(value)}: `);
  expect(problems[0]).toContain(expected);
  expect(problems[0]).toMatch(new RegExp(`Example: ${name}=.+$`));
});

test.each([
  [
    { REIFEGRAD_PROT: '1' },
    null,
    'REIFEGRAD_PROT in the environment is not a variable of this program. Did you mean PORT=8080?',
  ],
  [
    {},
    '{"EMBED_ORIGIN": "x"}',
    'EMBED_ORIGIN in reifegrad.config.json is not a variable of this program. Did you mean EMBED_ORIGINS=',
  ],
  [{}, '{"colour": "x"}', 'Known are HOST, PORT,'],
  [{ OIDC_ISSUER: 'https://x' }, null, 'OIDC_ISSUER in the environment has no function: this edition has no login'],
  [{}, '{"PORT": true}', 'PORT in reifegrad.config.json is true: expected text, a number or a list of texts.'],
  [{}, '[]', 'reifegrad.config.json has to be an object of variables.'],
  [{}, '{"PORT": 1,}', 'reifegrad.config.json is not valid JSON: '],
])('%j with the file %s stops the start', (env, file, sentence) => {
  const { configuration, problems } = configurationFrom(env, file);
  expect(configuration).toBeNull();
  expect(problems.join('\n')).toContain(sentence);
});

test('all problems are told at once', () => {
  const { problems } = configurationFrom({ PORT: 'x', LOG_LEVEL: 'y' }, '{"HOTS": "z"}');
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['HOTS', 'PORT', 'LOG_LEVEL']);
});
