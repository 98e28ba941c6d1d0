import { describe, expect, it } from 'vitest';
import { BackupUnfit, DatabaseNotEmpty } from '../../../../server/storage/errors.ts';
import type { BackupPart, Store } from '../../../../server/storage/store.ts';
import { atLindau, atUlm, change, type OpenStore, operation } from '../survey-in-progress.ts';
import { completeSurvey, eventfulSurvey, receiptOf } from './verify.ts';

/** All parts of a backup, in memory. */
async function partsOf(store: Store, meanwhile: () => Promise<unknown> = async () => null): Promise<BackupPart[]> {
  const all: BackupPart[] = [];
  await store.backUp(async (_schema, parts) => {
    for await (const part of parts) {
      if (all.length === 0) await meanwhile();
      all.push(part);
    }
  });
  return all;
}

async function* given(parts: readonly BackupPart[]): AsyncIterable<BackupPart> {
  yield* parts;
}

/** Everything of a survey that a caller can read. */
async function everything(store: Store) {
  return [
    await store.municipalities(),
    await store.waves(),
    await store.assessment(atLindau),
    await store.answerHistory(atLindau, 'q1'),
    await store.submission(atUlm),
    await store.submissions('w2024'),
    await store.benchmarkBasis('w2024'),
    await store.studyBasis('w2024'),
    await store.study('w2024'),
    await store.benchmark('w2024'),
    await store.participation('w2024'),
    await store.redeemAccessCode('code'),
    await store.verify({ receiptOf }),
  ];
}

export function backupContract(open: OpenStore): void {
  describe('a backup', () => {
    it('restored into an empty place is the same survey, which goes on', async () => {
      const store = await completeSurvey(await open());
      const restored = await open();
      await restored.restore(given(await partsOf(store)));
      expect(await everything(restored)).toEqual(await everything(store));
      const repeated = operation('s1', { at: 9000 });
      expect(await restored.saveAnswer(atUlm, change('q1', 'yes'), repeated)).toMatchObject({ kind: 'saved' });
      await restored.closeWave('w2024', 9000);
      expect(await restored.verify({ receiptOf })).toMatchObject({ count: 0 });
    });

    it('is of one moment, whatever is written while it is made', async () => {
      const store = await eventfulSurvey(await open());
      await store.closeWave('w2024', 5000);
      await store.openWave('w2025', 5001);
      const scope = { ...atLindau, wave: 'w2025' };
      const write = () => store.saveAnswer(scope, change('q1', 'yes'), operation('late', { at: 6000 }));
      const parts = await partsOf(store, write);
      expect(await store.assessment(scope)).toMatchObject({ revision: 1 });
      const restored = await open();
      await restored.restore(given(parts));
      expect(await restored.assessment(scope)).toMatchObject({ revision: 0 });
      expect(await restored.verify({ receiptOf })).toMatchObject({ count: 0 });
    });

    it('is taken in by nothing but an empty place', async () => {
      const parts = await partsOf(await eventfulSurvey(await open()));
      const other = await open();
      await other.keepModel({ id: 'm', version: '9.0.0', text: '{}', keptAt: 1 });
      await expect(other.restore(given(parts))).rejects.toBeInstanceOf(DatabaseNotEmpty);
      expect(await other.municipalities()).toEqual([]);
      expect(await other.modelText('9.0.0')).toBe('{}');
    });

    it('leaves nothing of itself where a later part is unfit', async () => {
      const parts = await partsOf(await eventfulSurvey(await open()));
      const other = await open();
      const strange = { table: 'heartbeat', columns: ['id', 'at'], rows: [['server', 1]] };
      await expect(other.restore(given([...parts, strange]))).rejects.toBeInstanceOf(BackupUnfit);
      expect(await other.waves()).toEqual([]);
      await other.restore(given(parts));
      expect(await other.verify({ receiptOf })).toMatchObject({ count: 0 });
    });

    it.each([
      ['a column that there is not', { table: 'model', columns: ['colour'], rows: [['red']] }],
      [
        'a value of another type',
        { table: 'model', columns: ['version', 'id', 'text', 'kept_at'], rows: [['1', 'm', '{}', 'x']] },
      ],
      ['a value that is missing', { table: 'model', columns: ['version'], rows: [['1']] }],
      [
        'a row that refers to nothing',
        { table: 'tally', columns: ['wave', 'name', 'count'], rows: [['w9', 'begun', 1]] },
      ],
    ])('with %s is unfit, and leaves nothing', async (_, part) => {
      const store = await open();
      const fit = { table: 'event', columns: ['number', 'kind', 'subject', 'content', 'at', 'seal'] };
      const first = { ...fit, rows: [[1, 'k', 's', '{}', 1, 'x']] };
      await expect(store.restore(given([first, part]))).rejects.toBeInstanceOf(BackupUnfit);
      expect(await store.verify({ receiptOf })).toMatchObject({ administrationEvents: 0, count: 0 });
    });

    it('holds more rows than one page and one statement take', async () => {
      const store = await eventfulSurvey(await open());
      const codes = Array.from({ length: 2345 }, (_, index) => ({ ...atUlm, digest: `d${index}`, createdAt: 4000 }));
      await store.addAccessCodes(codes);
      const restored = await open();
      await restored.restore(given(await partsOf(store)));
      expect(await restored.redeemAccessCode('d2344')).toEqual(atUlm);
      expect(await restored.redeemAccessCode('d0')).toEqual(atUlm);
      const count = (await partsOf(restored)).filter(({ table }) => table === 'access_code');
      expect(count.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(2347);
    });
  });
}
