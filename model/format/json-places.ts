import { scanJson, type Wanted } from './json-scan.ts';

/** Where the values at JSON pointers begin in a text without syntax errors; of one that is not there, the nearest around it. */
export function offsetsIn(text: string, pointers: readonly string[]): (pointer: string) => number {
  const root: Wanted = { inner: new Map(), offset: undefined };
  for (const pointer of pointers) {
    let place = root;
    for (const key of keysIn(pointer)) {
      const inner: Wanted = place.inner.get(key) ?? { inner: new Map(), offset: undefined };
      place.inner.set(key, inner);
      place = inner;
    }
  }
  if (pointers.length > 0) scanJson(text, root);
  return (pointer) => {
    let place = root;
    for (const key of keysIn(pointer)) {
      const inner = place.inner.get(key);
      if (inner?.offset === undefined) break;
      place = inner;
    }
    return place.offset ?? 0;
  };
}

function keysIn(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
