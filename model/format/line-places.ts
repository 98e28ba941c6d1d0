interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const lineFeed = 0x0a;
const byteOrderMark = 0xfeff;

/**
 * Looks up line and column of offsets in a text, both from 1, as an editor shows them: the column counts characters, a byte
 * order mark is none. Asked in ascending order, all offsets together cost one walk through the text.
 */
export function placesIn(text: string): (offset: number) => LinePlace {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    if (offset < at) [at, line, column] = [0, 1, 1];
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) {
        line += 1;
        column = 1;
      } else if (!isLowSurrogate(code) && !(at === 0 && code === byteOrderMark)) {
        column += 1;
      }
    }
    return { line, column };
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
