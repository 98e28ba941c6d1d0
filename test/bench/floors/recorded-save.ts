import { type DatabaseAddress, withWorkplace } from '../servers/database.ts';
import { sampleSave } from './sample-save.ts';
import type { SentStatement } from './sent-statement.ts';
import { type StatementTemplate, statementTemplates } from './statement-template.ts';

/** Lists what is sent to an engine while `run` runs. */
export type Listen = (run: (sent: SentStatement[]) => Promise<void>) => Promise<unknown>;

/** What the product sends for one save that replaces an answer, recorded on a database that is of no other use afterwards. */
export async function recordedSave(
  database: DatabaseAddress,
  scope: { readonly municipality: string; readonly wave: string },
  listen: Listen,
): Promise<readonly StatementTemplate[]> {
  let templates: readonly StatementTemplate[] = [];
  await listen((sent) =>
    withWorkplace(database, async ({ store }) => {
      const sample = await sampleSave(store, scope, () => sent.splice(0));
      templates = statementTemplates(sent, sample);
    }),
  );
  return templates;
}
