import type { Save } from './sample-save.ts';
import type { StatementTemplate } from './statement-template.ts';

/** How the parts of a save follow from the number of a client and its turn; all are numbers, which text columns take as well. */
const variables: Readonly<Record<keyof Save, string>> = {
  municipality: '99100001 + (:client_id / 40) * 1000 + :client_id % 40',
  question: ':turn % 60',
  operation: ':turn',
  value: ':turn % 2',
  replaces: ':turn / 60',
  revision: ':turn / 60 + 1',
  assessmentReplaces: ':turn',
  assessmentRevision: ':turn + 1',
};

/**
 * The product's statements as one transaction of pgbench. Each client works on the invented municipality of its number; `turn` has to
 * be given and counts on from there.
 */
export function pgbenchScript(templates: readonly StatementTemplate[]): string {
  const sets = Object.entries(variables).map(([name, expression]) => `\\set ${name} ${expression}`);
  const statements = templates.map(
    ({ sql, parameters }) => `${sql.replace(/\$(\d+)/g, (_, number) => placeText(parameters[Number(number) - 1]))};`,
  );
  return ['\\set turn :turn + 1', ...sets, 'begin;', ...statements.map(oneLine), 'commit;', ''].join('\n');
}

function placeText(parameter: StatementTemplate['parameters'][number] | undefined): string {
  if (parameter === undefined) throw new RangeError('A statement has more places than values.');
  if (typeof parameter === 'string') return `:${parameter}`;
  const { constant } = parameter;
  if (constant === null) return 'null';
  if (typeof constant === 'number') return String(constant);
  return `'${String(constant).replaceAll("'", "''")}'`;
}

function oneLine(sql: string): string {
  return sql.replace(/\s*\n\s*/g, ' ');
}
