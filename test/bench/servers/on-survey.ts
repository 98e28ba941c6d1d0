import { startEmbedded } from '../../support/postgres-server.ts';
import type { SurveyPlan } from '../survey/seed.ts';
import { sqliteTemplate, type Template } from './database.ts';
import { postgresTemplate } from './postgres-template.ts';

/** Seeds a survey, gives it to be measured, and takes away everything that was made for it. */
export type OnSurvey = <Result>(plan: SurveyPlan, measure: (template: Template) => Promise<Result>) => Promise<Result>;

export const onSqlite: OnSurvey = async (plan, measure) => {
  const template = await sqliteTemplate(plan);
  try {
    return await measure(template);
  } finally {
    template.remove();
  }
};

/** On a PostgreSQL of its own, with fsync on as by default. */
export const onPostgres: OnSurvey = async (plan, measure) => {
  const server = await startEmbedded();
  try {
    const template = await postgresTemplate(server.url, plan);
    try {
      return await measure(template);
    } finally {
      template.remove();
    }
  } finally {
    await server.stop();
  }
};
