import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPress, type PressOptions } from '../../../server/report/press.ts';
import { wholeDocument } from '../../support/report-document.ts';

const repository = join(import.meta.dirname, '..', '..', '..');

function press(options: PressOptions = {}) {
  const opened = openPress(options);
  onTestFinished(() => opened.close());
  return opened;
}

/** A thread that does what the title of a document says. */
const obedient = () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ document: { title } }) => {
      if (title === 'die') process.exit(3);
      if (title === 'fail') return parentPort.postMessage({ message: 'It cannot be printed.' });
      if (title === 'hang') return;
      parentPort.postMessage({ paper: new TextEncoder().encode(title) });
      if (title === 'then die') process.exit(0);
      if (title === 'then fail') setImmediate(() => { throw new Error('It failed idle.'); });
    });`,
    { eval: true },
  );

const entitled = (title: string) => ({ ...wholeDocument, title });
const text = async (paper: Promise<Uint8Array>) => new TextDecoder().decode(await paper);

test('it prints PDF and DOCX beside this thread, one after another', async () => {
  const { print } = press();
  const [pdf, docx] = await Promise.all([print(wholeDocument, 'pdf'), print(wholeDocument, 'docx')]);
  expect([pdf, docx].map((paper) => Buffer.from(paper.subarray(0, 4)).toString('latin1'))).toEqual([
    '%PDF',
    'PK\u0003\u0004',
  ]);
});

test('a document that cannot be printed is told why, and the next one is printed', async () => {
  const { print } = press();
  const broken = {
    ...wholeDocument,
    blocks: [
      { kind: 'heading', level: 1, text: 'Eins' },
      { kind: 'heading', level: 3, text: 'Drei' },
    ],
  } as const;
  await expect(print(broken, 'pdf')).rejects.toThrow('skipped from heading level 1 to 3');
  expect((await print(wholeDocument, 'pdf')).length).toBeGreaterThan(10_000);
});

describe('a press whose thread obeys', () => {
  test('each gets the paper of its own', async () => {
    const { print } = press({ startThread: obedient });
    expect(await Promise.all(['a', 'b', 'c'].map((title) => text(print(entitled(title), 'pdf'))))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('a thread that ended is replaced', async () => {
    let started = 0;
    const startThread = () => {
      started += 1;
      return obedient();
    };
    const { print } = press({ startThread });
    await expect(print(entitled('die'), 'pdf')).rejects.toThrow('The press ended with 3.');
    expect(await text(print(entitled('a'), 'pdf'))).toBe('a');
    await expect(print(entitled('fail'), 'pdf')).rejects.toThrow('It cannot be printed.');
    expect(await text(print(entitled('b'), 'pdf'))).toBe('b');
    expect(started).toBe(2);
  });

  test.each(['then die', 'then fail'])('a thread that ends between two papers is replaced: %s', async (title) => {
    const threads: Worker[] = [];
    const startThread = () => {
      const thread = obedient();
      threads.push(thread);
      return thread;
    };
    const { print } = press({ startThread, patience: 2000 });
    const ended = new Promise((resolve) => {
      void text(print(entitled(title), 'pdf')).then(() => threads[0]?.once('exit', resolve));
    });
    await ended;
    expect(await text(print(entitled('a'), 'pdf'))).toBe('a');
    expect(threads).toHaveLength(2);
  });

  test('nobody has more than a few papers in hand and waiting, and others still have theirs', async () => {
    const { print } = press({ startThread: obedient, ofOne: 2 });
    const asked = ['a', 'b', 'c'].map((title) => text(print(entitled(title), 'pdf', 'Ahausen')).catch(String));
    const other = text(print(entitled('d'), 'pdf', 'Bhausen'));
    expect(await Promise.all([...asked, other])).toEqual([
      'a',
      'b',
      'PressBusy: Too many papers wait to be printed.',
      'd',
    ]);
  });

  test('whose papers are done may have more', async () => {
    const { print } = press({ startThread: obedient, ofOne: 1 });
    for (const title of ['a', 'b']) expect(await text(print(entitled(title), 'pdf', 'Ahausen'))).toBe(title);
  });

  test('a paper that takes too long is given up, and its thread with it', async () => {
    const { print } = press({ startThread: obedient, patience: 50 });
    const [hanging, next] = [print(entitled('hang'), 'pdf'), text(print(entitled('a'), 'pdf'))];
    await expect(hanging).rejects.toThrow('A paper took longer than 50 ms.');
    expect(await next.catch(String)).toMatch(/^a$|50 ms/);
  });

  test('who comes when as many wait as may wait is refused', async () => {
    const opened = press({ startThread: obedient, waiting: 2 });
    const asked = ['hang', 'a', 'b', 'c'].map((title) => text(opened.print(entitled(title), 'pdf')).catch(String));
    expect(await asked[3]).toBe('PressBusy: Too many papers wait to be printed.');
    await opened.close();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['PressBusy: Too many papers wait to be printed.']));
  });

  test('a closed press prints nothing more, and may be closed again', async () => {
    const opened = press({ startThread: obedient });
    await opened.print(entitled('a'), 'pdf');
    await opened.close();
    await opened.close();
    await expect(opened.print(entitled('b'), 'pdf')).rejects.toThrow('Too many papers');
  });
});

test('a press that nobody closes keeps no process alive', () => {
  const script = `
    import { openPress } from './server/report/press.ts';
    import { wholeDocument } from './test/support/report-document.ts';
    const paper = await openPress().print(wholeDocument, 'pdf');
    console.log(paper.length > 10_000);`;
  const options = { cwd: repository, encoding: 'utf8', timeout: 60_000 } as const;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options)).toBe('true\n');
}, 60_000);
