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

test('a second text under the same version is refused, and says how to mend it', async () => {
  const models = storedModels(temporaryStore());
  await models.offer(first, 5);
  const problems = await models.offer(`${first}\n`, 6);
  expect(problems).toEqual([
    {
      code: 'version.taken',
      pointer: '/version',
      line: 1,
      column: first.indexOf('"1.0.0"') + 1,
      message: 'Version 1.0.0 was stored earlier with other content; a version never changes.',
      suggestion: 'Raise "version" in the file, or put back the content that it had.',
    },
  ]);
  expect(models.current().text).toBe(first);
});

test('where the version belongs to another model, that one is named', async () => {
  const models = storedModels(temporaryStore());
  await models.offer(first, 5);
  const problems = await models.offer(JSON.stringify({ ...smallModelFile, id: 'other' }), 6);
  expect(problems).toMatchObject([
    {
      message: 'Version 1.0.0 was stored earlier for another model, small; a version never changes.',
      suggestion:
        'Raise "version" in the file to one that is free, or give the model other a database of its own: DATABASE_URL.',
    },
  ]);
});

test('a stored version becomes current beside a text that is refused', async () => {
  const store = temporaryStore();
  await storedModels(store).offer(first, 5);
  const models = storedModels(store);
  const problems = await models.offer('{', 6);
  expect(await models.resume('9.0.0')).toBe(false);
  expect(await models.resume('1.0.0')).toBe(true);
  expect({ text: models.current().text, problems: models.problems() }).toEqual({ text: first, problems });
});

test('the model that a wave pins is asked for once a wave', async () => {
  const store = temporaryStore();
  let asked = 0;
  const waves = () => {
    asked += 1;
    return store.waves();
  };
  const counting = { ...store, waves };
  const models = storedModels(counting);
  await models.offer(first, 5);
  const wave = { title: '{}', modelVersion: '1.0.0', entry: 'open', createdAt: 1, closesAt: null } as const;
  await store.createWave({ ...wave, id: 'w1' });
  expect((await models.ofWave('w1'))?.text).toBe(first);
  expect((await models.ofWave('w1'))?.text).toBe(first);
  expect(asked).toBe(1);
  await store.createWave({ ...wave, id: 'w2' });
  expect((await models.ofWave('w2'))?.text).toBe(first);
  expect(await models.ofWave('w3')).toBeNull();
  expect(asked).toBe(3);
});

test('a text that cannot even be read is a problem until one can', async () => {
  const models = storedModels(temporaryStore());
  await models.offer(first, 5);
  models.unreadable('ENOENT');
  expect(models.problems()).toEqual([
    {
      code: 'file.unreadable',
      pointer: '',
      line: 1,
      column: 1,
      message: 'The model file cannot be read: ENOENT.',
      suggestion: 'Set MODEL_FILE to where it is.',
    },
  ]);
  await models.offer(first, 6);
  expect(models.problems()).toEqual([]);
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
