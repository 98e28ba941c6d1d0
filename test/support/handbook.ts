import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const docsFolder = join(import.meta.dirname, '../../docs');

/** The handbook of the model, as it is read. */
export const handbook = readFileSync(join(docsFolder, 'model-handbook.md'), 'utf8');

interface Fence {
  /** What stands behind the opening marks, such as `json /rules/-`. */
  readonly info: string;
  readonly content: string;
}

/** Every fenced block, in order. */
export const fences: readonly Fence[] = [...handbook.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, info = '', content = '']) => ({ info, content }),
);

/** Everything outside fenced blocks. */
export const prose = handbook.replace(/^```.*\n[\s\S]*?^```$/gm, '');

/** What stands in backticks in the running text. */
export const codeSpans: readonly string[] = [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) =>
  code.replaceAll('\n', ' '),
);

/** A command of the consoles with what it prints. */
export interface Transcript {
  readonly command: string;
  /** Empty where the handbook shows none. */
  readonly output: string;
}

/** Everything typed into the consoles, in order. */
export const transcripts: readonly Transcript[] = fences
  .filter(({ info }) => info === 'console')
  .flatMap(({ content }) => content.split(/^\$ /m).slice(1))
  .map((typed) => {
    const [command = '', ...lines] = typed.split('\n');
    return { command, output: lines.join('\n') };
  });

/** The row of a table whose first cells are these. */
export function rowOf(...cells: readonly (string | number)[]): string {
  const start = `| ${cells.join(' | ')} |`;
  return handbook.split('\n').find((line) => line.startsWith(start)) ?? `no row ${start}`;
}
