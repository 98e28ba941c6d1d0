import { expect, it } from 'vitest';
import type { PlanChange } from '../../../server/storage/store.ts';
import { takePlanFile } from '../../../server/work/take-plan-file.ts';
import { freeMeasure, smallPlanFile } from '../../support/small-plan.ts';
import { workingApp } from '../../support/working-app.ts';

const scope = { municipality: '08115001', wave: 'w1' };
const principal = { scope, author: 'owner' };
const limits = { measure: 500, target: 100, scenario: 50 };

/** An app in which somebody else changes the first measure just before each of the first writes of a file. */
async function contested(times: number) {
  const { deps } = await workingApp();
  const { store } = deps;
  let revision = 0;
  const disturbed = {
    ...deps,
    store: {
      ...store,
      savePlan: async (...args: Parameters<typeof store.savePlan>) => {
        if (revision < times) {
          const body = JSON.stringify({ ...freeMeasure, note: `${revision}` });
          const change: PlanChange = { kind: 'measure', id: 'measure-1', body, replaces: revision, author: 'Anna' };
          revision += 1;
          const operation = { id: `of-anna-${revision}`, digest: `${revision}`, at: deps.clock() };
          await store.savePlan(scope, ['w1'], [change], limits, operation);
        }
        return store.savePlan(...args);
      },
    },
  };
  return { deps, disturbed };
}

it('a file waits for whoever is quicker, and the history has both', async () => {
  const { deps, disturbed } = await contested(2);
  const { measures } = await takePlanFile(disturbed, principal, smallPlanFile, 'key-of-the-file');
  expect(measures[0]).toMatchObject({ entry: smallPlanFile.measures[0]?.entry, revision: 3, author: 'owner' });
  const history = await deps.store.planHistory(scope.municipality, ['w1'], 'measure', 'measure-1');
  expect(history.map(({ author }) => author)).toEqual(['Anna', 'Anna', 'owner']);
});

it('a file that never gets its turn is refused with what stands, and nothing of it is stored', async () => {
  const { deps, disturbed } = await contested(100);
  await expect(takePlanFile(disturbed, principal, smallPlanFile, 'key-of-the-file')).rejects.toMatchObject({
    code: 'plan.conflict',
    parts: { current: { id: 'measure-1', author: 'Anna' } },
  });
  const stored = await deps.store.plan(scope.municipality, ['w1']);
  expect(stored.map(({ id, author }) => [id, author])).toEqual([['measure-1', 'Anna']]);
});
