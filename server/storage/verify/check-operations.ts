import { operationSeal } from '../chain.ts';
import type { OperationTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { AssessmentRows } from './by-assessment.ts';
import type { Findings } from './findings.ts';

/** Each operation is as it was recorded; as long as none may have been forgotten, each event has its own. */
export function checkOperations(
  seal: Seal,
  { scope, events, operations, submissions }: AssessmentRows,
  mayBeForgotten: boolean,
  found: Findings,
): void {
  const { municipality, wave } = scope;
  const written = new Set(events.map(({ question, revision }) => `${question} ${revision}`));
  const submitted = new Set<unknown>(submissions.map(({ number }) => number));
  const checkWritten = ({ id, kind, result }: OperationTable): void => {
    const reason = `is missing: operation ${id} wrote it`;
    const { question, revision, submission = 1 } = JSON.parse(result);
    if (kind === 'submit' && !submitted.has(submission)) {
      found.add('submission', [municipality, wave, submission], reason);
    }
    if (kind !== 'save') return;
    if (written.has(`${question} ${revision}`)) return;
    found.add('answer_event', [municipality, wave, question, revision], reason);
  };
  for (const operation of operations) {
    if (operationSeal(seal, operation) === operation.seal) checkWritten(operation);
    else
      found.add('operation', [municipality, wave, operation.id], 'does not fit its seal: it is not what was written');
  }
  if (mayBeForgotten) return;
  const ids = new Set(operations.map(({ id }) => id));
  for (const event of events) {
    if (ids.has(event.operation)) continue;
    found.add('operation', [municipality, wave, event.operation], 'is missing: repeating it would write again');
  }
}
