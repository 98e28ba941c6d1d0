import { expect, test } from 'vitest';
import { jsonLog, type LogLevel } from '../../server/log.ts';

function logged(level: LogLevel, write: (log: ReturnType<typeof jsonLog>) => void): string[] {
  const lines: string[] = [];
  write(
    jsonLog(
      level,
      () => 0,
      (line) => lines.push(line),
    ),
  );
  return lines;
}

test('an event is one line of JSON', () => {
  expect(logged('info', (log) => log.info('listening', { port: 8080 }))).toEqual([
    '{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"listening","port":8080}\n',
  ]);
});

test('what is less telling than the level is left out', () => {
  const lines = logged('warn', (log) => {
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
  });
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(['c', 'd']);
});

test('nothing in a field can break the line, steer a terminal or turn the text around', () => {
  const [line = ''] = logged('info', (log) => log.info('x\ny', { value: '\u001b[31m\u009b\u202e\u2028\r\n' }));
  expect(line.slice(0, -1)).toMatch(/^[ -~]*$/);
  expect(JSON.parse(line)).toMatchObject({ event: 'x\ny', value: '\u001b[31m\u009b\u202e\u2028\r\n' });
});

test('an error is told with its stack and its cause', () => {
  const error = new Error('outer', { cause: new TypeError('inner') });
  const [line = ''] = logged('info', (log) => log.error('failed', { error }));
  expect(JSON.parse(line).error).toMatchObject({
    name: 'Error',
    message: 'outer',
    stack: expect.stringContaining('log.test.ts'),
    cause: { name: 'TypeError', message: 'inner' },
  });
});
