import type { Migration } from './migration.ts';
import { sealAdministration } from './seal-administration.ts';
import { sealAssessments } from './seal-assessments.ts';

/**
 * Chains of seals over what happened: of each assessment, and of what administrators do. Operations no longer hold on to events,
 * because they are forgotten before them.
 */
export const seal: Migration = {
  number: 9,
  name: 'seal',
  statements: ({ text, integer, table }) => [
    `alter table assessment add column seal ${text} not null default ''`,
    `alter table submission add column seal ${text} not null default ''`,
    `alter table operation add column seal ${text} not null default ''`,
    `create table sealed_answer_event (
      municipality ${text} not null,
      wave ${text} not null,
      question ${text} not null,
      revision ${integer} not null,
      value ${text},
      note ${text} not null,
      evidence ${text} not null,
      author ${text} not null,
      at ${integer} not null,
      assessment_revision ${integer} not null,
      operation ${text} not null,
      seal ${text} not null,
      primary key (municipality, wave, assessment_revision),
      unique (municipality, wave, question, revision),
      foreign key (municipality, wave) references assessment (municipality, wave)
    )${table}`,
    `insert into sealed_answer_event select municipality, wave, question, revision, value, note, evidence, author, at,
      assessment_revision, operation, '' from answer_event`,
    'drop table answer_event',
    'alter table sealed_answer_event rename to answer_event',
    `create table event (
      number ${integer} not null primary key,
      kind ${text} not null,
      subject ${text} not null,
      content ${text} not null,
      at ${integer} not null,
      seal ${text} not null
    )${table}`,
  ],
  *transfer(db, sealing) {
    yield* sealAssessments(db, sealing);
    yield* sealAdministration(db, sealing);
  },
};
