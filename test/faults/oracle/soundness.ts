import { isDeepStrictEqual } from 'node:util';
import type { StoredAnswer, StoredEvent, StoredRecords } from './stored-records.ts';

/**
 * What contradicts itself, each as a sentence: the revisions of a question are 1, 2, 3, …; the current answer is the newest event;
 * the events and the submission of an assessment have its revisions 1 to the newest, each once.
 */
export function unsound({ events, answers, assessments, submissions }: StoredRecords): string[] {
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
  const submitted = new Set(submissions.map(assessmentName));
  for (const assessment of assessments) {
    const name = assessmentName(assessment);
    const revisions = (byAssessment.get(name) ?? []).map(({ assessmentRevision }) => assessmentRevision);
    if (submitted.has(name)) revisions.push(revisions.length + 1);
    if (!counts(revisions) || revisions.length !== assessment.revision) {
      found.push(`${name} has revision ${assessment.revision} and ${revisions.length} writes`);
    }
    if (submitted.has(name) !== (assessment.submittedAt !== null)) found.push(`${name} is submitted by halves`);
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

function grouped(events: readonly StoredEvent[], nameOf: (event: StoredEvent) => string): Map<string, StoredEvent[]> {
  const groups = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const group = groups.get(nameOf(event));
    if (group === undefined) groups.set(nameOf(event), [event]);
    else group.push(event);
  }
  return groups;
}

function counts(numbers: readonly number[]): boolean {
  return numbers.toSorted((one, other) => one - other).every((number, index) => number === index + 1);
}
