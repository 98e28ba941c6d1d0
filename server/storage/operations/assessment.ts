import { beginningSeal } from '../chain.ts';
import { prepared } from '../prepared.ts';
import { type Compilable, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { AssessmentRecord, Scope } from '../store.ts';
import { answerColumns, toAnswer } from './answer-row.ts';
import { ofScope } from './of-scope.ts';
import { deltaRow } from './tally-delta.ts';

export interface AssessmentState {
  readonly revision: number;
  readonly submitted_at: number | null;
  readonly seal: string;
}

const selectState = (db: Database, scope: Scope) =>
  ofScope(db.selectFrom('assessment').select(['revision', 'submitted_at', 'seal']), scope);

const stateQuery = prepared(selectState);

const answersQuery = prepared((db, scope: Scope) =>
  ofScope(db.selectFrom('answer').select(answerColumns), scope).orderBy('question'),
);

/** The assessment with its answers by question id; revision 0 and no answers before the first write. */
export function* readAssessment(db: Database, scope: Scope): Transaction<AssessmentRecord> {
  const [[state], answers] = yield* rowsOfEach(stateQuery(db, scope), answersQuery(db, scope));
  return {
    revision: state?.revision ?? 0,
    answers: answers.map(toAnswer),
    submittedAt: state?.submitted_at ?? null,
  };
}

/** The state of an assessment for whoever is about to change it: others wait. No row before the first write. */
export const lockedState = prepared(
  (db, scope: Scope): Compilable<AssessmentState> => selectState(db, scope).forUpdate(),
);

/**
 * The state to go on from, which the first write makes: of two that come first together, the second meets the key of the other and runs
 * again.
 */
export function* begunState(
  db: Database,
  seal: Seal,
  scope: Scope,
  found: AssessmentState | undefined,
  at: number,
): Transaction<AssessmentState> {
  if (found !== undefined) return found;
  const row = { municipality: scope.municipality, wave: scope.wave, begun_at: at };
  const state = { revision: 0, submitted_at: null, seal: beginningSeal(seal, row) };
  yield* rowsOfEach(
    db.insertInto('assessment').values({ ...row, ...state }),
    db.insertInto('tally_delta').values(deltaRow(scope, 'begun', 0, [])),
  );
  return state;
}

/** Puts an assessment into its next state. */
export const advance = prepared(
  (db, next: Scope & AssessmentState): Compilable<unknown> =>
    ofScope(
      db.updateTable('assessment').set({ revision: next.revision, submitted_at: next.submitted_at, seal: next.seal }),
      next,
    ),
);
