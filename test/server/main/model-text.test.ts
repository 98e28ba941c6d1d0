import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkedModelText, readModelFileText, readModelText } from '../../../server/main/model-text.ts';
import { ModelTextTrouble, pathTrouble } from '../../../server/main/model-text-trouble.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function fileOf(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'model.json');
  writeFileSync(path, content);
  return path;
}

/** What is told of a file that cannot be read. */
function troubleOf(path: string): Promise<Pick<ModelTextTrouble, 'lies' | 'reason' | 'line' | 'column'>> {
  return readModelText(path).then(
    (text) => Promise.reject(new Error(`It was read: ${text}`)),
    (error: unknown) => {
      if (!(error instanceof ModelTextTrouble)) throw error;
      const { lies, reason, line, column } = error;
      expect(error.message).toBe(reason.en);
      return { lies, reason, line, column };
    },
  );
}

const start = { line: 1, column: 1 };

describe('the text of a model file', () => {
  it.each(['{}', '\uFEFF{}', '{\r\n  "ä": "😀 \uFFFD"\n}', ' ', 'no JSON'])('%j is what was written', async (text) => {
    expect(await readModelText(fileOf(text))).toBe(text);
  });

  it('may come from a pipe', () => {
    const script = `import { readModelText } from './server/main/model-text.ts'; console.log(await readModelText('/dev/fd/0'));`;
    const piped = `printf '{"a": 1}' | "$0" --input-type=module -e "$1"`;
    expect(execFileSync('sh', ['-c', piped, process.execPath, script]).toString()).toBe('{"a": 1}\n');
  });
});

describe('a file that cannot be opened is told in words', () => {
  const missing = { de: 'diese Datei gibt es nicht', en: 'there is no such file' };

  it('when it is missing', async () => {
    expect(await troubleOf(join(temporaryFolder(), 'none.json'))).toEqual({ lies: 'path', reason: missing, ...start });
  });

  it('when its folder is a file, its name too long or a link that leads to itself', async () => {
    const folder = temporaryFolder();
    const link = join(folder, 'loop.json');
    symlinkSync(link, link);
    for (const path of [join(fileOf('{}'), 'a.json'), join(folder, 'x'.repeat(300)), link]) {
      expect(await troubleOf(path)).toMatchObject({ lies: 'path', reason: missing });
    }
  });

  it('when it is a folder', async () => {
    expect(await troubleOf(temporaryFolder())).toEqual({
      lies: 'path',
      reason: { de: 'das ist ein Ordner', en: 'it is a folder' },
      ...start,
    });
  });

  it.each([
    ['EACCES', 'this program has no permission to read it'],
    ['EPERM', 'this program has no permission to read it'],
    ['EIO', 'the operating system does not hand it out'],
  ])('when the system says %s', (code, reason) => {
    const error = Object.assign(new Error(`${code}: no, open 'x'`), { code });
    expect(pathTrouble(error)).toMatchObject({ lies: 'path', message: reason });
  });
});

describe('a file that holds no text in UTF-8 is told in words', () => {
  const utf16 = {
    de: 'sie ist in UTF-16 geschrieben; speichern Sie sie in UTF-8',
    en: 'it is written in UTF-16; save it in UTF-8',
  };
  const binary = { de: 'sie enthält keinen Text, sondern Binärdaten', en: 'it holds no text but binary data' };
  const other = {
    de: 'sie ist nicht in UTF-8 geschrieben, hier steht ein Zeichen einer anderen Kodierung; speichern Sie sie in UTF-8',
    en: 'it is not written in UTF-8, here is a character of another encoding; save it in UTF-8',
  };
  const little = Buffer.from('{"id": "ä"}', 'utf16le');
  const big = Buffer.from(little).swap16();

  it.each([
    ['little endian', little],
    ['big endian', big],
    ['little endian with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['big endian with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ])('when it is UTF-16, %s', async (_, bytes) => {
    expect(await troubleOf(fileOf(bytes))).toEqual({ lies: 'content', reason: utf16, ...start });
  });

  const wide = (text: string, bigEndian: boolean) =>
    Buffer.concat(
      [...text].map((character) => {
        const unit = Buffer.alloc(4);
        const code = character.codePointAt(0) ?? 0;
        if (bigEndian) unit.writeUInt32BE(code);
        else unit.writeUInt32LE(code);
        return unit;
      }),
    );

  it.each([
    ['little endian', wide('{"id": "ä"}', false)],
    ['big endian', wide('{"id": "ä"}', true)],
    ['little endian with its mark', wide('\uFEFF{"id": "ä"}', false)],
    ['big endian with its mark', wide('\uFEFF{"id": "ä"}', true)],
  ])('when it is UTF-32, %s, also where it comes from standard input', async (_, bytes) => {
    const reason = {
      de: 'sie ist in UTF-32 geschrieben; speichern Sie sie in UTF-8',
      en: 'it is written in UTF-32; save it in UTF-8',
    };
    expect(await troubleOf(fileOf(bytes))).toEqual({ lies: 'content', reason, ...start });
    expect(() => checkedModelText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toThrow(reason.en);
  });

  it('when it is empty', async () => {
    const reason = { de: 'sie ist leer', en: 'it is empty' };
    expect(await troubleOf(fileOf(''))).toEqual({ lies: 'content', reason, ...start });
  });

  it.each([
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a film', Buffer.from('0000001866747970697330366d703431', 'hex')],
    ['zeros', Buffer.alloc(20_000)],
    ['a text with a zero byte', Buffer.from('{"id": "a\0"}')],
  ])('when it is %s', async (_, bytes) => {
    expect(await troubleOf(fileOf(bytes))).toEqual({ lies: 'content', reason: binary, ...start });
  });

  it('when it is ISO 8859-1, with the place of the first letter that shows it', async () => {
    const bytes = Buffer.from('{\n  "de": "Straße für alle"\n}', 'latin1');
    expect(await troubleOf(fileOf(bytes))).toEqual({ lies: 'content', reason: other, line: 2, column: 14 });
  });

  it('when it is broken behind characters that only stand for something broken', async () => {
    const bytes = Buffer.concat([Buffer.from('ä\uFFFD\uFFFD\n€\uFFFD'), Buffer.from([0xc3, 0x28])]);
    expect(await troubleOf(fileOf(bytes))).toEqual({ lies: 'content', reason: other, line: 2, column: 3 });
  });
});

describe('a file that ends within a character', () => {
  it.each([
    ['of two bytes', [0xc3]],
    ['of three', [0xe2, 0x82]],
    ['of four', [0xf0, 0x9f, 0x98]],
    ['that stands for something broken', [0xef, 0xbf]],
  ])('%s is told at that place', async (_, end) => {
    const bytes = Buffer.concat([Buffer.from('"\uFFFD"\n"'), Buffer.from(end)]);
    expect(await troubleOf(fileOf(bytes))).toMatchObject({ lies: 'content', line: 2, column: 2 });
  });
});

describe('a file larger than 50 MB', () => {
  it('is refused by its size, before it is read', async () => {
    const path = fileOf('{}');
    truncateSync(path, 200_000_000_000);
    expect(await troubleOf(path)).toEqual({
      lies: 'content',
      reason: {
        de: 'sie ist 200000 MB groß, gelesen werden höchstens 50 MB',
        en: 'it is 200000 MB large, and at most 50 MB are read',
      },
      ...start,
    });
  });

  it('is not read to its end where it has no size', async () => {
    expect(await troubleOf('/dev/zero')).toMatchObject({
      reason: { en: 'it is 51 MB large, and at most 50 MB are read' },
    });
  });

  it('is read where it has exactly that size', async () => {
    const path = fileOf('{}');
    writeFileSync(path, ' '.repeat(50_000_000));
    expect(await readModelText(path)).toHaveLength(50_000_000);
  });
});

describe('a text that was decoded elsewhere', () => {
  const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('is taken as it is', () => {
    expect(checkedModelText('\uFEFF{"ä": 1}')).toBe('\uFEFF{"ä": 1}');
  });

  it.each([
    ['empty', Buffer.from(''), 'it is empty'],
    ['UTF-16', Buffer.from('{"id": 1}', 'utf16le'), 'it is written in UTF-16; save it in UTF-8'],
    ['UTF-16 with its mark', Buffer.from('\uFEFF{"id": 1}', 'utf16le'), 'it is written in UTF-16; save it in UTF-8'],
    ['big endian', Buffer.from('\uFEFF{"id": 1}', 'utf16le').swap16(), 'it is written in UTF-16; save it in UTF-8'],
    [
      'ISO 8859-1',
      Buffer.from('{"ß": 1}', 'latin1'),
      'it is not written in UTF-8, here is a character of another encoding; save it in UTF-8',
    ],
    ['binary', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'it holds no text but binary data'],
  ])('is refused if it was %s', (_, bytes, reason) => {
    expect(() => checkedModelText(decoded(bytes))).toThrow(reason);
  });
});

describe('a model file that is looked at again and again', () => {
  const reason = { de: 'das ist keine gewöhnliche Datei', en: 'it is no regular file' };
  const troubleOfRegular = (path: string) =>
    readModelFileText(path).then(
      (text) => `It was read: ${text}`,
      (error: unknown) => (error instanceof ModelTextTrouble ? error.reason : error),
    );

  it('may be reached by a link', async () => {
    const link = join(temporaryFolder(), 'link.json');
    symlinkSync(fileOf('{}'), link);
    expect(await readModelFileText(link)).toBe('{}');
  });

  it('is refused at once where it is a pipe that nobody writes to, a device or a socket, and a folder is told as such', async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    const socket = join(folder, 'socket');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    onTestFinished(() => void server.close());
    const link = join(folder, 'link.json');
    symlinkSync(pipe, link);
    for (const path of [pipe, link, '/dev/zero', socket]) expect(await troubleOfRegular(path)).toEqual(reason);
    expect(await troubleOfRegular(folder)).toEqual({ de: 'das ist ein Ordner', en: 'it is a folder' });
    expect(await troubleOfRegular(join(folder, 'none.json'))).toEqual({
      de: 'diese Datei gibt es nicht',
      en: 'there is no such file',
    });
  });
});
