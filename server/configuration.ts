import { nearest } from '../model/format/nearest.ts';
import { type Database, postgresExample } from './configuration-database.ts';
import { readConfigurationFile } from './configuration-file.ts';
import { type VariableName, variables, withoutFunction } from './configuration-variables.ts';
import type { LogLevel } from './log.ts';

/** Everything an operator decides. */
export interface Configuration {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly database: Database;
  /** Null for the shipped model. */
  readonly modelFile: string | null;
  /** Without a slash at the end; may carry a path prefix. */
  readonly publicUrl: string;
  readonly embedOrigins: readonly string[];
  readonly secretKeyFile: string;
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
  readonly links: {
    readonly privacy?: string | undefined;
    readonly accessibility?: string | undefined;
    readonly feedback?: string | undefined;
  };
  /** True where municipalities and answers are invented; no variable sets it. Default false. */
  readonly invented?: boolean | undefined;
}

export type Configured =
  | { readonly configuration: Configuration; readonly problems: readonly [] }
  | { readonly configuration: null; readonly problems: readonly string[] };

/** Variables of other programs are none of our business; these are meant for us. */
const ownPrefix = 'REIFEGRAD_';

/**
 * The configuration from the environment and the text of `reifegrad.config.json` (null where there is none); the environment
 * wins. Every problem is a sentence that names the variable, the value and an example.
 */
export function configurationFrom(
  env: Readonly<Record<string, string | undefined>>,
  fileText: string | null,
): Configured {
  const file = readConfigurationFile(fileText);
  const problems: string[] = [...file.problems, ...strangers(env, file.values)];
  const sources = { ...file.values };
  for (const name of names()) {
    const value = env[name];
    if (value !== undefined && value.trim() !== '') sources[name] = { value: value.trim(), source: 'the environment' };
  }

  const port = read('PORT');
  const configuration: Configuration = {
    host: read('HOST'),
    port,
    database: withOwner(read('DATABASE_URL'), read('DATABASE_OWNER_URL')),
    modelFile: read('MODEL_FILE'),
    publicUrl: read('PUBLIC_URL') ?? `http://localhost:${port}`,
    embedOrigins: read('EMBED_ORIGINS'),
    secretKeyFile: read('SECRET_KEY_FILE'),
    trustedProxies: read('TRUSTED_PROXIES'),
    logLevel: read('LOG_LEVEL'),
    links: {
      privacy: read('PRIVACY_URL') ?? undefined,
      accessibility: read('ACCESSIBILITY_URL') ?? undefined,
      feedback: read('FEEDBACK_URL') ?? undefined,
    },
  };
  return problems.length === 0 ? { configuration, problems: [] } : { configuration: null, problems };

  function read<Name extends VariableName>(name: Name): (typeof variables)[Name]['default'] {
    const variable = variables[name];
    const given = sources[name];
    if (given === undefined) return variable.default;
    const parsed = variable.parse(given.value);
    if ('value' in parsed) return parsed.value;
    problems.push(
      `${name} in ${given.source} is ${JSON.stringify(variable.shown(given.value))}: ${parsed.problem}. ` +
        `Example: ${name}=${variable.example}`,
    );
    return variable.default;
  }

  function withOwner(database: Database, ownerUrl: string | null): Database {
    if (ownerUrl === null) return database;
    if (database.kind === 'postgres') return { ...database, ownerUrl };
    problems.push(
      'DATABASE_OWNER_URL has a meaning beside a DATABASE_URL of PostgreSQL only. Remove it, or set DATABASE_URL. ' +
        `Example: DATABASE_URL=${postgresExample}`,
    );
    return database;
  }
}

function strangers(
  env: Readonly<Record<string, string | undefined>>,
  file: Readonly<Record<string, unknown>>,
): string[] {
  const inFile = Object.keys(file).map((name) => ({ name, source: 'reifegrad.config.json' }));
  const inEnvironment = Object.keys(env)
    .filter((name) => name.startsWith(ownPrefix) || (name in withoutFunction && env[name]))
    .map((name) => ({ name, source: 'the environment' }));
  return [...inFile, ...inEnvironment].flatMap(({ name, source }) => {
    const reason = withoutFunction[name];
    if (reason !== undefined) return [`${name} in ${source} has no function: ${reason} Remove it.`];
    if (names().some((known) => known === name)) return [];
    const word = nearest(name.replace(ownPrefix, ''), names());
    const meant = names().find((known) => known === word);
    const example = meant ? `Did you mean ${meant}=${variables[meant].example}?` : `Known are ${names().join(', ')}.`;
    return [`${name} in ${source} is not a variable of this program. ${example}`];
  });
}

function names(): readonly VariableName[] {
  return Object.keys(variables).filter((name): name is VariableName => name in variables);
}
