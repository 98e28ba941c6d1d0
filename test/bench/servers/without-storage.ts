import type { Store } from '../../../server/storage/store.ts';

/**
 * A store that answers from memory whatever a save and a submission ask for, and keeps nothing: what is left is the price of
 * everything that is not storage. Sessions, waves, municipalities and assessments are read once.
 */
export function withoutStorage(store: Store): Store {
  return {
    ...store,
    session: once(store.session, (tokenDigest) => tokenDigest),
    waves: once(store.waves, () => ''),
    municipality: once(store.municipality, (key) => key),
    framed: once(store.framed, (wave, key) => `${wave} ${key}`),
    assessment: once(store.assessment, ({ wave, municipality }) => `${wave} ${municipality}`),
    async saveAnswer(_scope, { question, value, note, evidence, author, replaces }, { at }) {
      const revision = replaces + 1;
      const answer = { question, value, note, evidence, author, revision, at };
      return { kind: 'saved', answer, assessmentRevision: revision };
    },
    async submit(scope, { modelVersion, groups, answers, evaluation, receipt }, { at }) {
      const submission = { ...scope, number: 1, modelVersion, groups, answers, evaluation, receipt, at };
      return { kind: 'submitted', submission };
    },
  };
}

function once<Arguments extends readonly unknown[], Result>(
  read: (...given: Arguments) => Promise<Result>,
  keyOf: (...given: Arguments) => string,
): (...given: Arguments) => Promise<Result> {
  const known = new Map<string, Promise<Result>>();
  return (...given) => {
    const key = keyOf(...given);
    const found = known.get(key) ?? read(...given);
    known.set(key, found);
    return found;
  };
}
