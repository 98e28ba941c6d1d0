import { expect, test } from 'vitest';
import { jsonLog } from '../../../server/log.ts';
import { StorageClosed, StorageFailed, StorageFull } from '../../../server/storage/errors.ts';
import { storageTrouble } from '../../../server/work/storage-trouble.ts';

test('trouble with the database is logged for the operator, each kind at most once a minute', () => {
  const lines: string[] = [];
  let now = 0;
  const clock = () => now;
  const tell = storageTrouble(
    jsonLog('info', clock, (line) => lines.push(line)),
    clock,
  );
  const failed = new StorageFailed('a.db', 'SQLITE_IOERR');
  const full = new StorageFull('a.db');
  expect([tell(failed), tell(failed), tell(full)]).toEqual([true, true, true]);
  now = 59_999;
  tell(failed);
  now = 60_000;
  tell(failed);
  const failedLine = { level: 'error', event: 'storage trouble', kind: 'StorageFailed', message: failed.message };
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ...failedLine, time: '1970-01-01T00:00:00.000Z' },
    { ...failedLine, time: '1970-01-01T00:00:00.000Z', kind: 'StorageFull', message: full.message },
    { ...failedLine, time: '1970-01-01T00:01:00.000Z' },
  ]);
});

test('what is no trouble with the database is left to others', () => {
  const lines: string[] = [];
  const tell = storageTrouble(
    jsonLog(
      'info',
      () => 0,
      (line) => lines.push(line),
    ),
    () => 0,
  );
  expect({ told: tell(new Error('x')), lines }).toEqual({ told: false, lines: [] });
});

test('a program that stops is no trouble', () => {
  const lines: string[] = [];
  const log = jsonLog(
    'info',
    () => 0,
    (line) => lines.push(line),
  );
  const tell = storageTrouble(log, () => 0);
  expect({ told: tell(new StorageClosed()), lines }).toEqual({ told: true, lines: [] });
});
