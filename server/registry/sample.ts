/** Bytes to decide by: enough for some hundred lines. */
const enough = 64 * 1024;
/** Where there is nothing but ASCII, look further, but not for ever. */
const most = 4 * 1024 * 1024;

/**
 * Takes the beginning of a stream: 64 KiB, or more (4 MiB at most, and the rest of one chunk) until a byte outside
 * ASCII turns up. The stream stands behind what was taken.
 */
export async function takeSample(stream: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let beyondAscii = false;
  while (size < enough || (!beyondAscii && size < most)) {
    const next = await stream.next();
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
    beyondAscii ||= next.value.some((byte) => byte >= 0x80);
  }
  return Buffer.concat(chunks);
}

/** The sample and what comes behind it, as one stream again. */
export async function* rejoin(sample: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield sample;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
