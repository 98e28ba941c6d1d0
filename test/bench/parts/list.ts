import type { Part } from '../report/ratio.ts';
import { onPostgres, onSqlite } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';
import { audit } from './audit.ts';
import { busiestHour } from './busiest-hour.ts';
import { growth } from './growth.ts';
import { model } from './model.ts';
import { postgres } from './postgres.ts';
import { resultPage } from './result-page.ts';
import { saves } from './saves.ts';
import { startUp } from './start-up.ts';
import { statistics } from './statistics.ts';
import { submissions } from './submissions.ts';
import { way } from './way.ts';

/** What can be measured, by the name on the command line. */
export const parts: Readonly<Record<string, (settings: BenchSettings) => Promise<Part>>> = {
  saves,
  submissions,
  postgres,
  hour: (settings) => busiestHour('SQLite', onSqlite, 1, settings),
  'postgres-hour': (settings) => busiestHour('PostgreSQL, two processes', onPostgres, 2, settings),
  growth,
  start: startUp,
  model,
  audit,
  statistics,
  way,
  'result-page': resultPage,
};
