import { aroundStatements } from './around-statements.ts';

/** Makes the fault that the kills are to find: a write is committed 50 milliseconds after everybody was told that it is. */
const delay = 50;

let holdsOperation = false;
/** A commit that the program believes in is still to come. */
let owed = false;
/** How to begin what the program has begun meanwhile; null where it has begun nothing. */
let beginAgain: (() => unknown) | null = null;

function makeGood(commit: () => unknown): void {
  owed = false;
  try {
    commit();
  } catch {
    // Undone meanwhile, together with something that failed.
  }
  beginAgain?.();
}

aroundStatements((sql, run) => {
  if (/insert into "operation"/i.test(sql)) holdsOperation = true;
  if (/^\s*begin/i.test(sql)) {
    beginAgain = run;
    return !owed;
  }
  if (!/^\s*commit/i.test(sql)) return true;
  beginAgain = null;
  if (owed || !holdsOperation) return !owed;
  holdsOperation = false;
  owed = true;
  setTimeout(makeGood, delay, run);
  return false;
});
