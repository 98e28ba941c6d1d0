import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationFrom } from '../../../server/configuration.ts';
import { loadModelFile, modelPath } from '../../../server/main/model-file.ts';
import { openWorkplace } from '../../../server/main/open-workplace.ts';
import type { Workplace } from '../../../server/work/workplace.ts';
import { type SeededSurvey, type SurveyPlan, seedSurvey } from '../survey/seed.ts';
import { benchFolder } from './bench-folder.ts';

/** What a server has to be told to work on a database. */
export interface DatabaseAddress {
  readonly DATABASE_URL: string;
  readonly SECRET_KEY_FILE: string;
}

/** A seeded survey that each measurement gets a copy of. */
export interface Template {
  readonly survey: SeededSurvey;
  /** @param name of the copy; it is written on the disk that holds the system's temporary files */
  copy(name: string): Promise<DatabaseAddress>;
  remove(): void;
}

export async function sqliteTemplate(plan: SurveyPlan): Promise<Template> {
  const { path: folder, remove } = benchFolder();
  const at = (name: string): DatabaseAddress => ({
    DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}`,
    SECRET_KEY_FILE: join(folder, 'secret.key'),
  });
  const survey = await withWorkplace(at('template'), (work) => seedSurvey(work, plan));
  return {
    survey,
    async copy(name) {
      copyFileSync(join(folder, 'template.db'), join(folder, `${name}.db`));
      return at(name);
    },
    remove,
  };
}

/** Opens a database with the shipped model as the current one, as a server does, and closes it in any case. */
export async function withWorkplace<T>(address: DatabaseAddress, use: (work: Workplace) => Promise<T>): Promise<T> {
  const { configuration, problems } = configurationFrom({ ...address }, null);
  if (configuration === null) throw new Error(problems.join('\n'));
  const work = await openWorkplace(configuration);
  try {
    await loadModelFile(work, modelPath(null));
    return await use(work);
  } finally {
    await work.store.close();
  }
}
