import { figuresSoFar } from './figures-so-far.ts';
import type { Migration } from './migration.ts';

/**
 * Submissions by number, with the figures that enter benchmarks; what is withdrawn, what is open again, and whose result is public.
 * Short columns stand before long ones, so that reading them does not lead through answers.
 */
export const resubmission: Migration = {
  number: 15,
  name: 'resubmission',
  statements: ({ text, integer, table }) => {
    const ofAssessment = 'foreign key (municipality, wave) references assessment (municipality, wave)';
    const ofSubmission =
      'foreign key (municipality, wave, submission) references submission (municipality, wave, number)';
    const act = (name: string) => `create table ${name} (
      municipality ${text} not null,
      wave ${text} not null,
      submission ${integer} not null,
      reason ${text} not null,
      at ${integer} not null,
      primary key (municipality, wave, submission),
      ${ofSubmission}
    )${table}`;
    return [
      `create table numbered_submission (
        municipality ${text} not null,
        wave ${text} not null,
        number ${integer} not null,
        assessment_revision ${integer} not null,
        at ${integer} not null,
        model_version ${text} not null,
        receipt ${text} not null,
        seal ${text} not null,
        groups ${text} not null,
        figures ${text},
        answers ${text} not null,
        evaluation ${text} not null,
        primary key (municipality, wave, number),
        unique (municipality, wave, assessment_revision),
        ${ofAssessment}
      )${table}`,
      `insert into numbered_submission (municipality, wave, number, assessment_revision, at, model_version, receipt, seal, groups,
          answers, evaluation)
        select submission.municipality, submission.wave, 1, assessment.revision, submission.at, submission.model_version,
          submission.receipt, submission.seal, submission.groups, submission.answers, submission.evaluation
        from submission join assessment
          on assessment.municipality = submission.municipality and assessment.wave = submission.wave`,
      'drop table submission',
      'alter table numbered_submission rename to submission',
      'create index submission_order on submission (wave, at, municipality, number)',
      'create index submission_member on submission (wave, at, municipality, number, groups) where figures is not null',
      act('withdrawal'),
      'create index withdrawal_wave on withdrawal (wave)',
      act('reopening'),
      `create table public_result (
        municipality ${text} not null,
        wave ${text} not null,
        public ${integer} not null check (public in (0, 1)),
        at ${integer} not null,
        primary key (municipality, wave),
        ${ofAssessment}
      )${table}`,
      'create index public_result_wave on public_result (wave)',
    ];
  },
  transfer: figuresSoFar,
};
