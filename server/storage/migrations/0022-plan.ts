import type { Migration } from './migration.ts';

/** The plan of a municipality over its waves: what stands, every version there ever was, and the writes that happened. */
export const plan: Migration = {
  number: 22,
  name: 'plan',
  statements: ({ text, integer, table }) => {
    const version = `
      municipality ${text} not null,
      wave ${text} not null references wave (id),
      kind ${text} not null check (kind in ('measure', 'target', 'scenario')),
      id ${text} not null,
      revision ${integer} not null,
      plan_revision ${integer} not null,
      author ${text} not null,
      at ${integer} not null,
      created_at ${integer} not null,
      made ${integer} not null,
      body ${text},`;
    const ofPlan = 'foreign key (municipality) references plan (municipality)';
    return [
      `create table plan (
        municipality ${text} not null primary key references municipality (key),
        revision ${integer} not null
      )${table}`,
      `create table plan_entry (${version}
        primary key (municipality, wave, kind, id),
        ${ofPlan}
      )${table}`,
      `create table plan_event (${version}
        primary key (municipality, wave, kind, id, revision),
        ${ofPlan}
      )${table}`,
      `create table plan_operation (
        municipality ${text} not null,
        wave ${text} not null references wave (id),
        id ${text} not null,
        digest ${text} not null,
        result ${text} not null,
        at ${integer} not null,
        primary key (municipality, wave, id),
        ${ofPlan}
      )${table}`,
      'create index plan_operation_wave on plan_operation (wave, at)',
    ];
  },
};
