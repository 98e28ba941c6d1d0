/** What each table grants the role that serves. A table that is not named here is read, added to, changed and cleared. */
export type Privilege = 'select' | 'insert' | 'update' | 'delete';

const all: readonly Privilege[] = ['select', 'insert', 'update', 'delete'];

const less: Readonly<Record<string, readonly Privilege[]>> = {
  schema_version: ['select'],
  answer_event: ['select', 'insert'],
  submission: ['select', 'insert'],
  withdrawal: ['select', 'insert'],
  reopening: ['select', 'insert'],
  restoration: ['select', 'insert'],
  benchmark: ['select', 'insert'],
  study: ['select', 'insert'],
  event: ['select', 'insert'],
};

export function privilegesOn(table: string): readonly Privilege[] {
  return (Object.hasOwn(less, table) ? less[table] : undefined) ?? all;
}

export const privileges = all;
