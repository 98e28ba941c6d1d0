import type { ModelFile, QuestionEntry } from '../../format/model-file.ts';
import type { Declaration, Declarations } from './declarations.ts';
import { type Placed, placedById } from './placed.ts';
import { resembling } from './resemblance.ts';

/** One question as both revisions have it. */
export interface QuestionPair {
  readonly old: Placed<QuestionEntry>;
  readonly next: Placed<QuestionEntry>;
  readonly declaration: Declaration | undefined;
}

/** Which question became which. */
export interface Pairing {
  /** In the order of the new file. */
  readonly pairs: readonly QuestionPair[];
  readonly added: readonly Placed<QuestionEntry>[];
  readonly removed: readonly Placed<QuestionEntry>[];
}

/**
 * Pairs questions by the mapping, else by the id; of those left, on which the mapping is silent, the ones that resemble each
 * other, until the author says what they are.
 */
export function pairQuestions(old: ModelFile, next: ModelFile, declarations: Declarations): Pairing {
  const { kept, mentioned, mentionedDropped } = declarations;
  const [before, after] = [placedById(old.questions), placedById(next.questions)];
  const found = new Map<string, Placed<QuestionEntry>>();
  for (const id of after.keys()) {
    const match = before.get(kept.get(id)?.was ?? id);
    if (match) found.set(id, match);
  }
  const paired = new Set(found.values());
  const gone = [...before.values()].filter((placed) => !paired.has(placed));
  const come = [...after].filter(([id]) => !found.has(id)).map(([, placed]) => placed);
  const tentative = resembling(
    gone.filter(({ entry }) => !mentionedDropped.has(entry.id)),
    come.filter(({ entry }) => !mentioned.has(entry.id)),
  );
  for (const pair of tentative) {
    found.set(pair.next.entry.id, pair.old);
    paired.add(pair.old);
  }
  return {
    pairs: [...after].flatMap(([id, placed]): QuestionPair[] => {
      const match = found.get(id);
      return match ? [{ old: match, next: placed, declaration: kept.get(id) }] : [];
    }),
    added: come.filter(({ entry }) => !found.has(entry.id)),
    removed: gone.filter((placed) => !paired.has(placed)),
  };
}

/** Whether a pair is no more than a guess from the likeness of two questions. */
export function isGuess({ old, next, declaration }: QuestionPair): boolean {
  return declaration === undefined && old.entry.id !== next.entry.id;
}
