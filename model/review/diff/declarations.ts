import type { ModelFile, OptionMap, SupersededQuestion } from '../../format/model-file.ts';
import { guesser } from '../../format/nearest.ts';
import { hint, type MappingError, mappingError } from './mapping-error.ts';

/** What the author said of a question that both revisions have. */
export interface Declaration {
  readonly was: string;
  readonly change: 'same' | 'recoded' | 'reworded';
  readonly map: OptionMap | undefined;
  readonly path: readonly PropertyKey[];
}

/** The mapping of a revision as far as it can be followed. */
export interface Declarations {
  readonly errors: readonly MappingError[];
  /** By the id in the new revision. */
  readonly kept: ReadonlyMap<string, Declaration>;
  /** Ids of the new revision with an entry, right or wrong. */
  readonly mentioned: ReadonlySet<string>;
  /** Ids that are declared as dropped, rightly or wrongly. */
  readonly mentionedDropped: ReadonlySet<string>;
}

type Ids = ReadonlySet<string>;

/** Reads the mapping of the new revision against the old one; a mapping for another predecessor says nothing. */
export function readDeclarations(old: ModelFile, next: ModelFile): Declarations {
  const errors: MappingError[] = [];
  const kept = new Map<string, Declaration>();
  const mentioned = new Set<string>();
  const mentionedDropped = new Set<string>();
  const { supersedes } = next;
  if (supersedes && supersedes.version !== old.version) {
    const params = { declared: supersedes.version, version: old.version };
    errors.push(mappingError('supersedes.version', ['supersedes', 'version'], params));
  }
  const entries = supersedes?.version === old.version ? supersedes.questions : [];
  const [oldIds, newIds] = [idsOf(old), idsOf(next)];
  const guess = guesser(oldIds);

  for (const [index, entry] of entries.entries()) {
    const { question, was = question, change, map } = entry;
    const path = ['supersedes', 'questions', index];
    (change === 'dropped' ? mentionedDropped : mentioned).add(question);
    const error = strangerIn(entry, path, oldIds, guess);
    if (error) errors.push(error);
    else if (change !== 'dropped' && change !== 'new') kept.set(question, { was, change, map, path });
  }
  errors.push(...withdrawClaims(kept, oldIds, newIds));
  return { errors, kept, mentioned, mentionedDropped };
}

/** What an entry says of the old revision and is not so. */
function strangerIn(
  { question, was, change }: SupersededQuestion,
  path: readonly PropertyKey[],
  oldIds: Ids,
  guess: (typed: string) => string | null,
): MappingError | null {
  if (change === 'new') {
    return oldIds.has(question) ? mappingError('mapping.not-new', [...path, 'change'], { question }) : null;
  }
  if (oldIds.has(was ?? question)) return null;
  if (was !== undefined) return mappingError('mapping.unknown-was', [...path, 'was'], { was, meant: hint(guess(was)) });
  const params = { question, change, meant: hint(guess(question)) };
  const code = change === 'dropped' ? 'mapping.unknown-dropped' : 'mapping.not-in-old';
  return mappingError(code, [...path, 'question'], params);
}

/** A question that keeps its id has the first claim to what it was. */
function withdrawClaims(kept: Map<string, Declaration>, oldIds: Ids, newIds: Ids): readonly MappingError[] {
  const keepsId = (id: string) => newIds.has(id) && oldIds.has(id) && (kept.get(id)?.was ?? id) === id;
  return [...kept].flatMap(([question, { was, path }]): MappingError[] => {
    if (was === question || !keepsId(was)) return [];
    kept.delete(question);
    return [mappingError('mapping.claimed-twice', [...path, 'was'], { was, question })];
  });
}

function idsOf({ questions }: ModelFile): Ids {
  return new Set(questions.map(({ id }) => id));
}
