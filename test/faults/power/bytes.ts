/** What a file holds; grows as it is written. */
export interface Bytes {
  write(data: Uint8Array, at: number): void;
  truncate(size: number): void;
  copy(): Bytes;
  content(): Uint8Array;
}

export function bytes(initial: Uint8Array = new Uint8Array()): Bytes {
  let buffer = Buffer.from(initial);
  let size = initial.length;
  const grow = (least: number) => {
    if (least > buffer.length) buffer = Buffer.concat([buffer], Math.max(least, 2 * buffer.length));
  };
  return {
    write(data, at) {
      grow(at + data.length);
      buffer.set(data, at);
      size = Math.max(size, at + data.length);
    },
    truncate(wanted) {
      grow(wanted);
      buffer.fill(0, Math.min(wanted, size));
      size = wanted;
    },
    copy: () => bytes(buffer.subarray(0, size)),
    content: () => buffer.subarray(0, size),
  };
}
