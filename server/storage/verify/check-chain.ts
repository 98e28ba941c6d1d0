import { answerSeal, beginningSeal, headSeal, submissionSeal } from '../chain.ts';
import type { AnswerEventTable, AssessmentTable, SubmissionTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { type AssessmentRows, standingActs } from './by-assessment.ts';
import type { Findings } from './findings.ts';

const broken = 'does not fit its seal: it, or the row before it, is not what was written';

/** Recomputes the chain of an assessment from its beginning to its head. A link that does not fit is told once, not at all that follow. */
export function checkChain(
  seal: Seal,
  assessment: AssessmentTable,
  {
    events,
    submissions,
    reopenings,
    restorations,
  }: Pick<AssessmentRows, 'events' | 'submissions' | 'reopenings' | 'restorations'>,
  found: Findings,
): void {
  const row = [assessment.municipality, assessment.wave];
  let head = beginningSeal(seal, assessment);
  let revision = 0;
  const due = new Map<string, number>();
  let submission = 0;
  for (const link of linksOf(events, submissions)) {
    revision += 1;
    if (link.place !== revision) {
      found.add(link.table, link.row, `is number ${link.place} of its history, where ${revision} is due`);
      revision = link.place;
    }
    if (link.table === 'answer_event') {
      const { event } = link;
      const next = (due.get(event.question) ?? 0) + 1;
      if (event.revision !== next) found.add('answer_event', link.row, `is a revision where ${next} is due`);
      due.set(event.question, event.revision);
    } else {
      submission += 1;
      const { number } = link.submission;
      if (number !== submission) found.add('submission', link.row, `has number ${number} where ${submission} is due`);
      submission = number;
    }
    if (link.sealAfter(seal, head) !== link.seal) found.add(link.table, link.row, broken);
    head = headSeal(seal, link.seal);
  }
  if (assessment.seal !== head) found.add('assessment', row, 'does not end with the seal of its newest row');
  if (assessment.revision !== revision) {
    found.add('assessment', row, `has revision ${assessment.revision}, and ${revision} by its history`);
  }
  const last = submissions.at(-1);
  const open =
    last === undefined || standingActs(reopenings, restorations).some(({ submission: of }) => of === last.number);
  if (assessment.submitted_at !== (open ? null : last.at)) {
    found.add('assessment', row, 'says another time of submission than the submission');
  }
}

interface AnyLink {
  /** Revision of the assessment that it made. */
  readonly place: number;
  readonly row: readonly (string | number)[];
  readonly seal: string;
  sealAfter(seal: Seal, before: string): string;
}

type Link = AnyLink &
  (
    | { readonly table: 'answer_event'; readonly event: AnswerEventTable }
    | { readonly table: 'submission'; readonly submission: SubmissionTable }
  );

/** Both kinds of link in the order in which they were written. */
function linksOf(events: readonly AnswerEventTable[], submissions: readonly SubmissionTable[]): readonly Link[] {
  const answered = events.map(
    (event): Link => ({
      table: 'answer_event',
      event,
      place: event.assessment_revision,
      row: [event.municipality, event.wave, event.question, event.revision],
      seal: event.seal,
      sealAfter: (seal, before) => answerSeal(seal, before, event),
    }),
  );
  const submitted = submissions.map(
    (submission): Link => ({
      table: 'submission',
      submission,
      place: submission.assessment_revision,
      row: [submission.municipality, submission.wave, submission.number],
      seal: submission.seal,
      sealAfter: (seal, before) => submissionSeal(seal, before, submission),
    }),
  );
  return [...answered, ...submitted].sort((one, other) => one.place - other.place);
}
