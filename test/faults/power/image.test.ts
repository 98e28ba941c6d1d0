import { describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../../model/review/random.ts';
import type { DiskTrace, FileChange, TracedFile } from './disk-trace.ts';
import { imager } from './image.ts';

const at = (place: number) => ({ begun: place, done: place });
const write = (place: number, letter: string, to: number): FileChange => ({
  ...at(place),
  kind: 'write',
  data: Buffer.alloc(1024, letter),
  at: to,
});

/** Written at 1, synced at 2, written over at 3. */
const file: TracedFile = { base: Buffer.from('old'), changes: [write(1, 'a', 0), write(3, 'b', 0)], syncs: [at(2)] };
const trace = (more: Partial<DiskTrace> = {}): DiskTrace => ({
  initial: new Map([['survey.db', file]]),
  ...{ renamings: [], folderSyncs: [], acknowledged: new Map(), places: [1, 2, 3] },
  ...more,
});

/** Contents that come up at one place in 200 tries, letters in runs written once. */
function contentsAt(place: number, from: DiskTrace, name = 'survey.db'): Set<string | undefined> {
  const found = new Set<string | undefined>();
  for (let count = 0; count < 200; count += 1) {
    const random: Random = randomFrom(String(count));
    const content = imager(from, random)(place).get(name);
    found.add(
      content &&
        Buffer.from(content)
          .toString('latin1')
          .replace(/(.)\1+/g, '$1'),
    );
  }
  return found;
}

describe('an image of the disk', () => {
  it('holds what was there before, and perhaps what no sync covers', () => {
    expect(contentsAt(1, trace())).toEqual(new Set(['old']));
    expect(contentsAt(2, trace())).toContain('old');
    expect(contentsAt(2, trace())).toContain('a');
  });

  it('holds for certain what a sync covers, under what came later: whole, torn or not at all', () => {
    expect(contentsAt(3, trace())).toEqual(new Set(['a']));
    expect(contentsAt(4, trace())).toEqual(new Set(['a', 'b', 'ab', 'ba']));
  });

  it('holds nothing for certain that a sync covers only in part of its time', () => {
    const late = { ...file, changes: [{ ...write(1, 'a', 0), done: 3 }], syncs: [{ begun: 2, done: 4 }] };
    expect(contentsAt(5, trace({ initial: new Map([['survey.db', late]]) }))).toContain('old');
  });

  it('has a new name for certain only after a sync of the folder', () => {
    const renamings = [{ ...at(1), names: [['survey.db-wal', file] as const] }];
    expect(contentsAt(3, trace({ renamings }), 'survey.db-wal')).toEqual(new Set([undefined, 'a']));
    expect(contentsAt(3, trace({ renamings, folderSyncs: [at(2)] }), 'survey.db-wal')).toEqual(new Set(['a']));
  });

  it('leaves out the index that lies in memory', () => {
    expect(contentsAt(4, trace({ initial: new Map([['survey.db-shm', file]]) }), 'survey.db-shm')).toEqual(
      new Set([undefined]),
    );
  });
});
