import { isIP } from 'node:net';
import {
  type Database,
  database,
  type Parsed,
  postgresAddress,
  postgresExample,
  withoutPassword,
} from './configuration-database.ts';
import { type LogLevel, logLevels } from './log.ts';

interface Variable<T> {
  readonly default: T;
  /** As it would be written. */
  readonly example: string;
  /** `problem` is half a sentence: what was expected. */
  readonly parse: (value: string) => Parsed<T>;
  /** The value as it may be shown: without its secret. */
  readonly shown: (value: string) => string;
}

/** Every variable by name. */
export const variables = {
  HOST: variable('127.0.0.1', '0.0.0.0', (value) =>
    /^[A-Za-z0-9.:_-]{1,253}$/.test(value) ? { value } : { problem: 'expected an address or a host name to listen on' },
  ),
  PORT: variable(8080, '8080', (value) => {
    const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
    return port <= 65_535 ? { value: port } : { problem: 'expected a whole number from 0 to 65535' };
  }),
  DATABASE_URL: variable<Database>(
    { kind: 'sqlite', file: './data/reifegrad.db' },
    'sqlite:./data/reifegrad.db',
    database,
    withoutPassword,
  ),
  DATABASE_OWNER_URL: variable<string | null>(null, postgresExample, postgresAddress, withoutPassword),
  MODEL_FILE: variable<string | null>(null, './model.json', (value) => ({ value })),
  PUBLIC_URL: variable<string | null>(null, 'https://check.example.org', publicUrl),
  EMBED_ORIGINS: variable<readonly string[]>([], 'https://www.example.org,https://intranet.example.org', (value) =>
    list(value, isOrigin, 'expected exact origins: https://, a host, no path and no *'),
  ),
  SECRET_KEY_FILE: variable('./data/secret.key', './data/secret.key', (value) => ({ value })),
  TRUSTED_PROXIES: variable<readonly string[]>([], '10.0.0.1,192.168.0.0/16', (value) =>
    list(value, isNetwork, 'expected IP addresses, or networks such as 10.0.0.0/8'),
  ),
  LOG_LEVEL: variable<LogLevel>('info', 'info', (value) => {
    const level = logLevels.find((known) => known === value);
    return level ? { value: level } : { problem: `expected one of ${logLevels.join(', ')}` };
  }),
  PRIVACY_URL: variable<string | null>(null, 'https://www.example.org/privacy', webAddress),
  ACCESSIBILITY_URL: variable<string | null>(null, 'https://www.example.org/accessibility', webAddress),
  FEEDBACK_URL: variable<string | null>(null, 'https://www.example.org/contact', webAddress),
} as const;

export type VariableName = keyof typeof variables;

/** Variables that are documented for other editions, with why they do nothing in this one. */
export const withoutFunction: Readonly<Record<string, string>> = {
  OIDC_ISSUER: 'this edition has no login for administrators.',
  OIDC_CLIENT_ID: 'this edition has no login for administrators.',
  OIDC_CLIENT_SECRET_FILE: 'this edition has no login for administrators.',
};

function variable<T>(
  fallback: T,
  example: string,
  parse: (value: string) => Parsed<T>,
  shown = (value: string) => value,
): Variable<T> {
  return { default: fallback, example, parse, shown };
}

function publicUrl(value: string): Parsed<string> {
  const url = webUrl(value);
  if (url === null || url.search !== '' || url.hash !== '') {
    return { problem: 'expected an address with https:// or http://, if need be with a path, without ? and #' };
  }
  return { value: url.href.replace(/\/+$/, '') };
}

function webAddress(value: string): Parsed<string> {
  const url = webUrl(value);
  return url ? { value: url.href } : { problem: 'expected an address with https:// or http://' };
}

function webUrl(value: string): URL | null {
  const url = URL.parse(value);
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

function isOrigin(value: string): boolean {
  const url = webUrl(value);
  return url !== null && url.origin === value && !value.includes('*');
}

function isNetwork(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}

function list(value: string, fits: (entry: string) => boolean, problem: string): Parsed<readonly string[]> {
  const entries = value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const odd = entries.find((entry) => !fits(entry));
  return odd === undefined ? { value: entries } : { problem: `${problem}, found ${JSON.stringify(odd)}` };
}
