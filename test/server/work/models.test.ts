import { expect, test } from 'vitest';
import { storedModels } from '../../../server/work/models.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { temporaryStore } from '../../support/working-app.ts';

const first = JSON.stringify(smallModelFile);
const second = JSON.stringify({ ...smallModelFile, version: '1.1.0' });

test('a good text becomes current and is kept', async () => {
  const store = temporaryStore();
  const models = storedModels(store);
  expect(() => models.current()).toThrow('No model has been offered.');
  expect(await models.offer(first, 5)).toEqual([]);
  expect(models.current().text).toBe(first);
  expect(await store.modelText('1.0.0')).toBe(first);
});

test('a broken text changes nothing and tells why, until a good one comes', async () => {
  const models = storedModels(temporaryStore());
  await models.offer(first, 5);
  const problems = await models.offer('{', 6);
  expect(problems).toMatchObject([{ code: 'json.syntax', line: 1 }]);
  expect(models.problems()).toBe(problems);
  expect(models.current().text).toBe(first);
  await models.offer(second, 7);
  expect({ problems: models.problems(), version: models.current().model.file.version }).toEqual({
    problems: [],
    version: '1.1.0',
  });
});

test('a second text under the same version is refused, and says to raise it', async () => {
  const models = storedModels(temporaryStore());
  await models.offer(first, 5);
  const problems = await models.offer(`${first}\n`, 6);
  expect(problems).toMatchObject([
    { code: 'version.taken', pointer: '/version', suggestion: 'Raise "version" in the file.' },
  ]);
  expect(models.current().text).toBe(first);
});

test('every version that was kept can be had, also in another process', async () => {
  const store = temporaryStore();
  await storedModels(store).offer(first, 5);
  const elsewhere = storedModels(store);
  expect((await elsewhere.version('1.0.0'))?.model.file.id).toBe('small');
  expect(await elsewhere.version('9.0.0')).toBeNull();
});

test('a text that is kept already is not written again, so that a read-only database can be started on', async () => {
  const store = temporaryStore();
  await storedModels(store).offer(first, 5);
  store.keepModel = () => Promise.reject(new Error('a write'));
  expect(await storedModels(store).offer(first, 6)).toEqual([]);
});
