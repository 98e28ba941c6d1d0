import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DiskTrace, NameChange, Span, TracedFile } from './disk-trace.ts';
import { bytesIn, callReader, type SystemCall, textsIn } from './system-call.ts';

/** A file, or the folder itself, that a descriptor stands for. */
interface Opened {
  readonly file: TracedFile | 'folder';
  /** Where the next plain `write` goes. */
  offset: number;
  readonly append: boolean;
}

/** The files of a folder as they are now, which is before the trace. */
export function filesIn(folder: string): Map<string, TracedFile> {
  return new Map(
    readdirSync(folder).map((name) => [name, { base: readFileSync(join(folder, name)), changes: [], syncs: [] }]),
  );
}

/**
 * Reads what a program did to the files of `folder`, whose descriptors it opened during the trace.
 *
 * @param initial what lay there before, from `filesIn`
 * @throws Error where the program did something of which the effect cannot be told from the trace
 */
export async function readTrace(
  path: string,
  folder: string,
  initial: ReadonlyMap<string, TracedFile>,
): Promise<DiskTrace> {
  const names = new Map(initial);
  const opened = new Map<number, Opened>();
  const renamings: NameChange[] = [];
  const folderSyncs: Span[] = [];
  const acknowledged = new Map<string, number>();
  const places: number[] = [];
  const read = callReader();

  for await (const line of createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Infinity })) {
    const call = read(line);
    if (call === null || call.result < 0) continue;
    const kind = call.name.replace(/(64|v|v2)$/, '');
    if (kind === 'open' || kind === 'openat' || kind === 'creat') open(call);
    else if (/^(unlink|rename|link|truncate)/.test(kind)) changeNames(call);
    else act(kind, call, Number.parseInt(call.args, 10));
  }
  return { initial, renamings, folderSyncs, acknowledged, places };

  function open(call: SystemCall): void {
    const [found = ''] = textsIn(call.args);
    opened.delete(call.result);
    if (found === folder) opened.set(call.result, { file: 'folder', offset: 0, append: false });
    if (dirname(found) !== folder) return;
    const name = basename(found);
    let file = names.get(name);
    if (file === undefined) {
      file = { base: new Uint8Array(), changes: [], syncs: [] };
      rename(call, [[name, file]]);
    } else if (/O_TRUNC/.test(call.args) || call.name === 'creat') {
      file.changes.push({ ...spanOf(call), kind: 'truncate', size: 0 });
    }
    opened.set(call.result, { file, offset: 0, append: /O_APPEND/.test(call.args) });
  }

  function changeNames(call: SystemCall): void {
    const [from = '', to = ''] = textsIn(call.args);
    if (dirname(from) !== folder && dirname(to) !== folder) return;
    const file = names.get(basename(from));
    const moved = /^rename/.test(call.name);
    if (file === undefined || !/^(unlink|rename)/.test(call.name) || (moved && dirname(to) !== folder))
      throw unknown(call);
    rename(
      call,
      moved
        ? [
            [basename(from), null],
            [basename(to), file],
          ]
        : [[basename(from), null]],
    );
  }

  function rename(call: SystemCall, changes: NameChange['names']): void {
    renamings.push({ ...spanOf(call), names: changes });
    places.push(call.begun);
    for (const [name, file] of changes) {
      if (file === null) names.delete(name);
      else names.set(name, file);
    }
  }

  function act(kind: string, call: SystemCall, descriptor: number): void {
    const target = opened.get(descriptor);
    if (kind === 'close') opened.delete(descriptor);
    else if (target === undefined) {
      if (/^(dup|copy_file_range|sendfile)/.test(kind) && opened.has(secondOf(call))) throw unknown(call);
      if (/^(write|send)/.test(kind)) listen(call);
    } else if (target.file === 'folder') {
      if (kind !== 'fsync') throw unknown(call);
      folderSyncs.push(spanOf(call));
    } else changeFile(kind, call, target, target.file);
  }

  function changeFile(kind: string, call: SystemCall, target: Opened, file: TracedFile): void {
    const span = spanOf(call);
    places.push(call.begun);
    const last = Number(/(\d+)$/.exec(call.args)?.[1]);
    if (kind === 'fsync' || kind === 'fdatasync') file.syncs.push(span);
    else if (kind === 'ftruncate') file.changes.push({ ...span, kind: 'truncate', size: last });
    else if (kind === 'pwrite' || (kind === 'write' && !target.append)) {
      const data = bytesIn(call.args).subarray(0, call.result);
      file.changes.push({ ...span, kind: 'write', data, at: kind === 'pwrite' ? last : target.offset });
      if (kind === 'write') target.offset += data.length;
    } else throw unknown(call);
  }

  /** Good replies leave by some other descriptor than those of files; more than one may leave together. */
  function listen(call: SystemCall): void {
    const said = bytesIn(call.args).toString('latin1');
    for (const [, id = ''] of said.matchAll(/HTTP\/1\.1 20[01] [\s\S]*?x-request-id: ([\w.-]+)/gi)) {
      if (!acknowledged.has(id)) acknowledged.set(id, call.begun);
      places.push(call.begun);
    }
  }
}

function spanOf({ begun, done }: SystemCall): Span {
  return { begun, done };
}

function secondOf({ args }: SystemCall): number {
  return Number(/^\d+, (?:NULL, )?(\d+)/.exec(args)?.[1]);
}

function unknown({ name, args }: SystemCall): Error {
  return new Error(
    `The server called ${name}(${args.slice(0, 80)}), whose effect on the disk this proof does not know.`,
  );
}
