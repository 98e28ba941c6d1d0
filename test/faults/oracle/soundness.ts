import { isDeepStrictEqual } from 'node:util';
import type { StoredAnswer, StoredRecords } from './stored-records.ts';

/**
 * What contradicts itself, each as a sentence: the revisions of a question are 1, 2, 3, …; the current answer is the newest event;
 * the events and submissions of an assessment have its revisions 1 to the newest, each once; of its submissions all but the newest were
 * opened again.
 */
export function unsound({ events, answers, assessments, submissions, reopenings }: StoredRecords): string[] {
  const found: string[] = [];
  const byAnswer = grouped(events, answerName);
  const current = new Map(answers.map((each) => [answerName(each), each]));
  for (const [name, history] of byAnswer) {
    const ordered = history.toSorted((one, other) => one.revision - other.revision);
    if (!counts(ordered.map(({ revision }) => revision))) found.push(`${name} has a gap in its revisions`);
    const newest = ordered.at(-1);
    if (!isDeepStrictEqual(contentOf(newest), contentOf(current.get(name)))) {
      found.push(`${name} does not stand as it was given last`);
    }
  }
  for (const name of current.keys()) if (!byAnswer.has(name)) found.push(`${name} stands, and nobody has given it`);

  const byAssessment = grouped(events, assessmentName);
  const bySubmitter = grouped(submissions, assessmentName);
  const reopened = new Set(reopenings.map((each) => `${each.submission} of ${assessmentName(each)}`));
  for (const assessment of assessments) {
    const name = assessmentName(assessment);
    const submitted = (bySubmitter.get(name) ?? []).toSorted((one, other) => one.number - other.number);
    const writes = [...(byAssessment.get(name) ?? []), ...submitted];
    const revisions = writes.map(({ assessmentRevision }) => assessmentRevision);
    if (!counts(revisions) || revisions.length !== assessment.revision) {
      found.push(`${name} has revision ${assessment.revision} and ${revisions.length} writes`);
    }
    const standing = submitted.filter(({ number }) => !reopened.has(`${number} of ${name}`));
    if (standing.length !== (assessment.submittedAt === null ? 0 : 1)) found.push(`${name} is submitted by halves`);
    if (!counts(submitted.map(({ number }) => number))) found.push(`${name} has a gap in its submissions`);
    if (standing.some((each) => each !== submitted.at(-1))) found.push(`${name} stands by an older submission`);
  }
  return found;
}

function assessmentName({ municipality, wave }: { readonly municipality: string; readonly wave: string }): string {
  return `${municipality} in ${wave}`;
}

function answerName({ question, ...rest }: StoredAnswer): string {
  return `${question} of ${assessmentName(rest)}`;
}

function contentOf(answer: StoredAnswer | undefined): unknown {
  if (answer === undefined) return undefined;
  const { question, revision, value, note, evidence, author, at } = answer;
  return { question, revision, value, note, evidence, author, at };
}

function grouped<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group === undefined) groups.set(nameOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function counts(numbers: readonly number[]): boolean {
  return numbers.toSorted((one, other) => one - other).every((number, index) => number === index + 1);
}
