const endOfDirectory = 0x06054b50;
const entrySignature = 0x02014b50;

/** 1 January 1980, midnight, the first moment that a ZIP file knows, in its own coding: date above, time below. */
const firstMoment = 0x00210000;

/**
 * A copy of a ZIP file whose entries do not tell when they were packed.
 *
 * Source: APPNOTE.TXT, ".ZIP File Format Specification", 4.3.7, 4.3.12 and 4.3.16.
 * @throws where the bytes are no ZIP file without a comment
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(zip);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('The file is no ZIP file.');
  let entry = view.getUint32(end + 16, true);
  while (entry < end && view.getUint32(entry, true) === entrySignature) {
    view.setUint32(entry + 12, firstMoment, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstMoment, true);
    entry += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(entry + field, true), 0);
  }
  return copy;
}
