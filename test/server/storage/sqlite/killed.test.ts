import { fork } from 'node:child_process';
import { expect, it } from 'vitest';
import { databaseFolders } from '../database-folder.ts';
import { atLindau, beginSurvey, change, operation } from '../survey-in-progress.ts';

const folders = databaseFolders();

/** Numbers acknowledged before the process was killed in the midst of its work. */
function acknowledgedBeforeKill(file: string, count: number): Promise<number> {
  const saving = fork(new URL('./saving-process.ts', import.meta.url));
  let acknowledged = 0;
  return new Promise((resolve) => {
    saving.on('message', (number) => {
      acknowledged = Number(number);
      if (acknowledged === count) saving.kill('SIGKILL');
    });
    saving.on('exit', () => resolve(acknowledged));
    saving.send(file);
  });
}

it('a killed process has saved each answer that it acknowledged, exactly once', async () => {
  const file = folders.file();
  await (await beginSurvey(folders.open(file))).close();
  const acknowledged = await acknowledgedBeforeKill(file, 50);
  expect(acknowledged).toBeGreaterThanOrEqual(50);

  const store = folders.open(file);
  const { answers, revision } = await store.assessment(atLindau);
  expect(revision).toBe(answers.length);
  expect(answers.length).toBeGreaterThanOrEqual(acknowledged);
  for (let number = 1; number <= acknowledged; number++) {
    const repeated = await store.saveAnswer(atLindau, change(`q${number}`, 'yes'), operation(`s${number}`));
    expect(repeated).toMatchObject({ kind: 'saved', assessmentRevision: number });
  }
  expect((await store.assessment(atLindau)).revision).toBe(revision);
});
