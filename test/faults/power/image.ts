import type { Random } from '../../../model/review/random.ts';
import { type Bytes, bytes } from './bytes.ts';
import type { DiskTrace, FileChange, Span, TracedFile } from './disk-trace.ts';

/** Bytes that a disk writes whole. */
const sector = 512;

/** Name to content. */
export type Image = ReadonlyMap<string, Uint8Array>;

/**
 * Makes what a disk may hold when the power goes, for one place of the trace after the other; places must not go back.
 * What a finished sync covers is there. Of what came later each write is there, not there, or there in some of its sectors;
 * a file has a new name, or none, for certain only after a sync of its folder. The index that SQLite shares in memory is left out.
 */
export function imager(trace: DiskTrace, random: Random): (place: number) => Image {
  const durable = new Map<TracedFile, { readonly bytes: Bytes; changes: number }>();
  return (place) => {
    const keeps = random.pick([0, 0.2, 0.5, 0.9, 1]);
    const image = new Map<string, Uint8Array>();
    for (const [name, file] of namesAt(trace, place, random)) {
      if (!name.endsWith('-shm')) image.set(name, contentAt(file, place, keeps));
    }
    return image;
  };

  function contentAt(file: TracedFile, place: number, keeps: number): Uint8Array {
    const known = durable.get(file) ?? { bytes: bytes(file.base), changes: 0 };
    durable.set(file, known);
    const safe = safeBefore(file.syncs, place);
    let change = file.changes[known.changes];
    for (; change !== undefined && change.done < safe; change = file.changes[known.changes]) {
      apply(known.bytes, change);
      known.changes += 1;
    }
    const content = known.bytes.copy();
    for (const later of file.changes.slice(known.changes)) {
      if (later.begun >= place) break;
      if (random.uniform() >= keeps) continue;
      const torn = later.done >= place || random.uniform() < 0.25;
      if (torn) applyTorn(content, later, random);
      else apply(content, later);
    }
    return content.content();
  }
}

/** Whatever was done before the last finished sync began is on the disk: the place of that beginning. */
function safeBefore(syncs: readonly Span[], place: number): number {
  return syncs.findLast(({ done }) => done < place)?.begun ?? -1;
}

/** Renamings that no sync covers have come about up to a random one of them. */
function namesAt(trace: DiskTrace, place: number, random: Random): ReadonlyMap<string, TracedFile> {
  const safe = safeBefore(trace.folderSyncs, place);
  const begun = trace.renamings.filter((each) => each.begun < place);
  const certain = begun.filter(({ done }) => done < safe).length;
  const kept = certain + Math.floor(random.uniform() * (begun.length - certain + 1));
  const names = new Map(trace.initial);
  for (const [name, file] of begun.slice(0, kept).flatMap((each) => each.names)) {
    if (file === null) names.delete(name);
    else names.set(name, file);
  }
  return names;
}

function apply(content: Bytes, change: FileChange): void {
  if (change.kind === 'truncate') content.truncate(change.size);
  else content.write(change.data, change.at);
}

function applyTorn(content: Bytes, change: FileChange, random: Random): void {
  if (change.kind === 'truncate') return;
  const { data, at } = change;
  for (let from = 0; from < data.length; ) {
    const to = Math.min(data.length, from + sector - ((at + from) % sector));
    if (random.uniform() < 0.5) content.write(data.subarray(from, to), at + from);
    from = to;
  }
}
