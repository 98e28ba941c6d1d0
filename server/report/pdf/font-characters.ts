/**
 * Whether a font has a glyph for a code point, by its table `cmap` in the formats 4 and 12, which all Unicode fonts use.
 *
 * Source: OpenType specification, "cmap — Character to Glyph Index Mapping Table".
 * @throws where the bytes are no TrueType or OpenType font
 */
export function charactersOf(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableOf(font, 'cmap');
  const covered: (readonly [first: number, last: number])[] = [];
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) covered.push(...segments(subtable));
    if (format === 12) covered.push(...groups(subtable));
  }
  return (codePoint) => covered.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === tag) return font.subarray(font.readUInt32BE(record + 8));
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Format 4. Those of its segments that say glyph 0 are single characters that a font leaves out. */
function segments(table: Buffer): (readonly [number, number])[] {
  const count = table.readUInt16BE(6) / 2;
  const found: (readonly [number, number])[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = table.readUInt16BE(14 + 2 * index);
    const first = table.readUInt16BE(16 + 2 * (count + index));
    const delta = table.readUInt16BE(16 + 2 * (2 * count + index));
    const place = 16 + 2 * (3 * count + index);
    const offset = table.readUInt16BE(place);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(place + offset + 2 * (code - first));
      if (glyph !== 0) found.push([code, code]);
    }
  }
  return joined(found);
}

/** Format 12. */
function groups(table: Buffer): (readonly [number, number])[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
    const group = 16 + 12 * index;
    return [table.readUInt32BE(group), table.readUInt32BE(group + 4)] as const;
  });
}

function joined(ascending: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const [first, last] of ascending) {
    const before = ranges.at(-1);
    if (before && before[1] + 1 === first) before[1] = last;
    else ranges.push([first, last]);
  }
  return ranges;
}
