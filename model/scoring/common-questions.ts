import { effectOf, skipsByQuestion } from '../flow/skip-effects.ts';
import type { ModelFile, OptionMap, QuestionEntry, SupersededQuestion } from '../format/model-file.ts';
import { optionsLeftOver } from '../format/translate-answer.ts';
import { countsAlike, readsAlike } from './common-coding.ts';

/** A question that two revisions have in common (common item), as each has it. */
export interface CommonQuestion {
  readonly old: QuestionEntry;
  readonly next: QuestionEntry;
  readonly change: 'same' | 'recoded';
  readonly map: OptionMap | undefined;
}

type Entries = ReadonlyMap<string, SupersededQuestion>;

/**
 * The questions whose answers can be compared across a revision (method 6), in the order of the new file: those declared `same` that
 * count as before, those declared `recoded` whose former options all lead somewhere, and those of which nothing is said because
 * nothing has changed. What `next` says of another predecessor says nothing.
 */
export function commonQuestions(old: ModelFile, next: ModelFile): readonly CommonQuestion[] {
  const entries = entriesFor(old, next);
  const before = new Map(old.questions.map((question) => [question.id, question]));
  const pairs = next.questions.flatMap((question) => {
    const entry = entries.get(question.id);
    const was = before.get(entry?.was ?? question.id);
    return was ? [{ old: was, next: question, entry }] : [];
  });
  const effects = skipEffects(old, next, new Map(pairs.map((pair) => [pair.old.id, pair.next.id])));
  const languages = old.languages.filter((language) => next.languages.includes(language));
  return pairs.flatMap((pair): CommonQuestion[] => {
    const { entry, ...both } = pair;
    const alike = countsAlike(pair.old, pair.next) && effects.alike(pair.old.id, pair.next.id);
    const change = entry?.change ?? 'same';
    if (change === 'recoded') {
      const follows = pair.old.kind === pair.next.kind && optionsLeftOver(pair.old, pair.next, entry?.map).length === 0;
      return follows ? [{ ...both, change, map: entry?.map }] : [];
    }
    const isSame = change === 'same' && alike && (entry !== undefined || readsAlike(pair.old, pair.next, languages));
    return isSame ? [{ ...both, change: 'same', map: undefined }] : [];
  });
}

/** What is said of questions that both revisions have, by the new id; a question that keeps its id has the first claim to what it was. */
export function entriesFor(old: ModelFile, { supersedes, questions }: ModelFile): Entries {
  if (supersedes?.version !== old.version) return new Map();
  const [before, after] = [new Set(old.questions.map(({ id }) => id)), new Set(questions.map(({ id }) => id))];
  const said = new Map(
    supersedes.questions.flatMap((entry): [string, SupersededQuestion][] => {
      const stands = entry.change !== 'new' && entry.change !== 'dropped' && before.has(entry.was ?? entry.question);
      return stands ? [[entry.question, entry]] : [];
    }),
  );
  const keepsId = (id: string) => after.has(id) && before.has(id) && (said.get(id)?.was ?? id) === id;
  return new Map([...said].filter(([question, { was = question }]) => was === question || !keepsId(was)));
}

/** What skips a question, and with which value, is part of how it counts. */
function skipEffects(old: ModelFile, next: ModelFile, renamed: ReadonlyMap<string, string>) {
  const [before, after] = [old, next].map(({ questions }) => new Map(questions.map((one) => [one.id, one])));
  const was = skipsByQuestion(old.rules, { question: (id) => before?.get(id), name: (id) => renamed.get(id) ?? id });
  const is = skipsByQuestion(next.rules, { question: (id) => after?.get(id), name: (id) => id });
  return {
    alike: (oldId: string, nextId: string) => effectOf(was.get(oldId) ?? []) === effectOf(is.get(nextId) ?? []),
  };
}
