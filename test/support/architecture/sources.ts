import { posix } from 'node:path';
import type { Reading } from './reading.ts';

const ceiling = 300;
const medianBelow = 80;
const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that do not say what is inside. */
const emptyNames = /^(utils?|helpers?|common|misc|managers?|types)\.ts$/;
/** What the content security policy forbids, or what takes a text for markup. */
const forbidden = ['unsafeHTML', 'unsafeSVG', 'innerHTML', 'styleMap', ' style="', 'eval(', 'new Function'];

/** Where anything is inserted, a browser styles everything after it anew for a rule that ends so. */
const anyAfter = /[+~] (\*|:[\w-]+(\([^()]*\))?)(::[\w-]+)?\s*[,{]/;

const isSource = (path: string) => /^(model|server|widget|demo)\//.test(path);

/** The text of the operations is one for all engines. */
const dialectFree = (path: string) => /^server\/storage\/(?!sqlite\/|postgres\/)/.test(path);

export function wrongSource({ path, lines, code }: Reading): string[] {
  const found: string[] = [];
  if (!path.split('/').every((name) => kebabCase.test(name))) found.push(`${path}: the name is not in kebab-case`);
  if (emptyNames.test(posix.basename(path))) found.push(`${path}: the name does not say what is inside`);
  if (isSource(path) && lines > ceiling) found.push(`${path}: ${lines} lines, at most ${ceiling} are allowed`);
  // What is imported has rules of its own.
  if (dialectFree(path) && /sqlite|postgres|dialect/i.test(code.replace(/ from '[^']*'/g, ''))) {
    found.push(`${path}: only the folders of the engines know engines`);
  }
  if (path.startsWith('widget/')) {
    for (const text of forbidden)
      if (code.includes(text)) found.push(`${path}: ${text.trim()} is forbidden in the widget`);
    if (anyAfter.test(code)) found.push(`${path}: a style ends in any element that follows another; name it`);
  }
  return found;
}

export function wrongMedian(readings: Iterable<Reading>): string[] {
  const lengths = [...readings].filter(({ path }) => isSource(path)).map(({ lines }) => lines);
  const median = lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
  return median < medianBelow ? [] : [`the median source file has ${median} lines, below ${medianBelow} is allowed`];
}
