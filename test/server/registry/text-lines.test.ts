import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rejoin, takeSample } from '../../../server/registry/sample.ts';
import { longestLine, readLines } from '../../../server/registry/text-lines.ts';
import { collect, streamOf } from './fixture-lines.ts';

function line(number: number, text: string) {
  return { number, text, isCut: false };
}

describe('lines of a stream', () => {
  it('end with LF, CRLF or the file', async () => {
    expect(await collect(readLines(streamOf('a\nb\r\nc'), 'utf-8'))).toEqual([
      line(1, 'a'),
      line(2, 'b'),
      line(3, 'c'),
    ]);
  });

  it('are counted but not delivered where blank', async () => {
    expect(await collect(readLines(streamOf('\n a \n   \r\n\r\nb\n\n'), 'utf-8'))).toEqual([
      line(2, ' a '),
      line(5, 'b'),
    ]);
  });

  it('leave the end mark of DOS out', async () => {
    expect(await collect(readLines(streamOf('a\r\n\u{1A}'), 'cp850'))).toEqual([line(1, 'a')]);
  });

  it('lose the byte order mark of the first line alone', async () => {
    const text = '\u{FEFF}a\n\u{FEFF}b\n';
    expect(await collect(readLines(streamOf(text), 'utf-8-bom'))).toEqual([line(1, 'a'), line(2, '\u{FEFF}b')]);
  });

  it('are the same however the bytes are cut into chunks', async () => {
    const text = 'Lübeck\r\n\r\nKöln, groß\nÄpfingen\r\nende';
    const whole = await collect(readLines(streamOf(text), 'utf-8'));
    expect(whole.map(({ text }) => text)).toEqual(['Lübeck', 'Köln, groß', 'Äpfingen', 'ende']);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await collect(readLines(streamOf(text, size), 'utf-8'))).toEqual(whole);
      }),
    );
  });

  it('are none in an empty stream', async () => {
    expect(await collect(readLines(streamOf(''), 'utf-8'))).toEqual([]);
  });

  it.each([1, 1000, 64 * 1024, 1024 * 1024])('are cut at 64 KiB, with chunks of %i bytes', async (chunkSize) => {
    const text = `${'ü'.repeat(50_000)}\nb\n`;
    const lines = await collect(readLines(streamOf(text, Math.max(chunkSize, 100)), 'utf-8'));
    expect(lines.map(({ number, text, isCut }) => [number, text.length, isCut])).toEqual([
      [1, longestLine / 2, true],
      [2, 1, false],
    ]);
  });
});

describe('the sample of a stream', () => {
  async function sampleSize(content: Uint8Array): Promise<number> {
    return (await takeSample(streamOf(content, 16 * 1024))).length;
  }

  it('is the whole of a small one', async () => {
    expect(await sampleSize(Buffer.from('Kiel'))).toBe(4);
  });

  it('is 64 KiB where it holds a byte outside ASCII', async () => {
    expect(await sampleSize(Buffer.alloc(1024 * 1024, 'ü'))).toBe(64 * 1024);
  });

  it('reaches to the first chunk with such a byte', async () => {
    const bytes = Buffer.alloc(1024 * 1024, 'a');
    bytes[500 * 1024] = 0xfc;
    expect(await sampleSize(bytes)).toBe(512 * 1024);
  });

  it('is 4 MiB of nothing but ASCII', async () => {
    expect(await sampleSize(Buffer.alloc(5 * 1024 * 1024, 'a'))).toBe(4 * 1024 * 1024);
  });

  it('makes the stream whole again with the rest', async () => {
    const content = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
    const stream = streamOf(content, 1000);
    const chunks = await collect(rejoin(await takeSample(stream), stream));
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
  });
});
