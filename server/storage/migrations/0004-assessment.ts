import type { Migration } from './migration.ts';

/** Assessments with their answers, every former answer, and the writes that happened. */
export const assessment: Migration = {
  number: 4,
  name: 'assessment',
  statements: ({ text, integer, table }) => {
    const scope = `
      municipality ${text} not null,
      wave ${text} not null,`;
    const answer = `${scope}
      question ${text} not null,
      revision ${integer} not null,
      value ${text},
      note ${text} not null,
      evidence ${text} not null,
      author ${text} not null,
      at ${integer} not null,`;
    const ofAssessment = 'foreign key (municipality, wave) references assessment (municipality, wave)';
    return [
      `create table assessment (
        municipality ${text} not null references municipality (key),
        wave ${text} not null references wave (id),
        revision ${integer} not null,
        begun_at ${integer} not null,
        submitted_at ${integer},
        primary key (municipality, wave)
      )${table}`,
      `create table operation (${scope}
        id ${text} not null,
        kind ${text} not null check (kind in ('begin', 'save', 'submit')),
        digest ${text} not null,
        result ${text} not null,
        at ${integer} not null,
        primary key (municipality, wave, id),
        ${ofAssessment}
      )${table}`,
      `create table answer (${answer}
        primary key (municipality, wave, question),
        ${ofAssessment}
      )${table}`,
      `create table answer_event (${answer}
        assessment_revision ${integer} not null,
        operation ${text} not null,
        primary key (municipality, wave, question, revision),
        unique (municipality, wave, operation),
        foreign key (municipality, wave, operation) references operation (municipality, wave, id)
      )${table}`,
    ];
  },
};
