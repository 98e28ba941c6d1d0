import type { Migration } from './migration.ts';

/** A withdrawal that was taken back, also where the assessment was open again; what is done after that is the next of its kind. */
export const restoration: Migration = {
  number: 20,
  name: 'restoration',
  statements: ({ text, integer, table }) => {
    const act = (name: string, refersTo: string) => `create table ${name} (
      municipality ${text} not null,
      wave ${text} not null,
      submission ${integer} not null,
      number ${integer} not null,
      reason ${text} not null,
      at ${integer} not null,
      primary key (municipality, wave, submission, number),
      foreign key ${refersTo}
    )${table}`;
    const submission = '(municipality, wave, submission) references submission (municipality, wave, number)';
    const withdrawal = '(municipality, wave, submission, number)';
    const renumbered = (name: string) => [
      act(`numbered_${name}`, submission),
      `insert into numbered_${name} (municipality, wave, submission, number, reason, at)
        select municipality, wave, submission, 1, reason, at from ${name}`,
      `drop table ${name}`,
      `alter table numbered_${name} rename to ${name}`,
      `create index ${name}_wave on ${name} (wave)`,
    ];
    return [
      ...renumbered('withdrawal'),
      ...renumbered('reopening'),
      act('restoration', `${withdrawal} references withdrawal ${withdrawal}`),
      'create index restoration_wave on restoration (wave)',
    ];
  },
};
