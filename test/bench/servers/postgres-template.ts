import { join } from 'node:path';
import { Client } from 'pg';
import { type SurveyPlan, seedSurvey } from '../survey/seed.ts';
import { benchFolder } from './bench-folder.ts';
import { type DatabaseAddress, type Template, withWorkplace } from './database.ts';

/** A seeded survey on a PostgreSQL server of which the URL names an administrator. */
export async function postgresTemplate(server: string, plan: SurveyPlan): Promise<Template> {
  const { path: folder, remove } = benchFolder();
  const at = (database: string): DatabaseAddress => {
    const url = new URL(server);
    url.pathname = `/${database}`;
    return { DATABASE_URL: url.href, SECRET_KEY_FILE: join(folder, 'secret.key') };
  };
  await runSql(server, 'create database bench_template');
  const survey = await withWorkplace(at('bench_template'), (work) => seedSurvey(work, plan));
  await runSql(at('bench_template').DATABASE_URL, 'vacuum analyze');
  return {
    survey,
    async copy(name) {
      const database = `bench_${name.replaceAll('-', '_')}`;
      await runSql(server, `drop database if exists ${database}`);
      await runSql(server, `create database ${database} template bench_template`);
      return at(database);
    },
    remove,
  };
}

async function runSql(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
