import type { Store } from '../../../server/storage/store.ts';

/** What differs between one save and the next; every value is one that occurs nowhere else. */
export interface Save {
  readonly municipality: string;
  readonly question: string;
  readonly operation: string;
  /** JSON. */
  readonly value: string;
  /** Of the answer before and after. */
  readonly replaces: number;
  readonly revision: number;
  /** Of the assessment before and after. */
  readonly assessmentReplaces: number;
  readonly assessmentRevision: number;
}

const replaces = 61;
const savesOfOthers = 22;

/** Saves an answer in place of another, after so many saves before that its revisions are unmistakable. */
export async function sampleSave(
  store: Store,
  scope: { municipality: string; wave: string },
  before: () => void,
): Promise<Save> {
  const { municipality } = scope;
  const question = 'sample-question';
  const save = async (asked: string, revision: number, option: string) => {
    const operation = `sample-operation-${asked}-${revision}`;
    const change = {
      question: asked,
      value: { kind: 'option', option },
      note: '',
      evidence: '',
      author: 'owner',
      replaces: revision,
    } as const;
    const outcome = await store.saveAnswer(scope, change, {
      id: operation,
      digest: 'sample-digest'.padEnd(43, '-'),
      at: Date.now(),
    });
    if (outcome.kind !== 'saved') throw new Error(`The sample was not saved: ${outcome.kind}.`);
    return { operation, assessmentRevision: outcome.assessmentRevision };
  };
  for (let revision = 0; revision < savesOfOthers; revision += 1) await save('other', revision, `old-${revision}`);
  for (let revision = 0; revision < replaces; revision += 1) await save(question, revision, `old-${revision}`);
  before();
  const { operation, assessmentRevision } = await save(question, replaces, 'sample-option');
  return {
    municipality,
    question,
    operation,
    value: JSON.stringify({ kind: 'option', option: 'sample-option' }),
    replaces,
    revision: replaces + 1,
    assessmentReplaces: assessmentRevision - 1,
    assessmentRevision,
  };
}
