import { expect, test } from 'vitest';
import { pgbenchScript } from './floors/pgbench-script.ts';
import { parametersOf, statementTemplates } from './floors/statement-template.ts';

const sample = {
  municipality: '99100001',
  question: 'q',
  operation: 'sample-operation',
  value: '{"kind":"dontKnow"}',
  replaces: 61,
  revision: 62,
  assessmentReplaces: 83,
  assessmentRevision: 84,
};
const insert = {
  sql: 'insert into "answer" values ($1, $2, $3, $4, $5, $6)',
  parameters: ['99100001', 'q', 'sample-operation', '{"kind":"dontKnow"}', 62, "don't know"],
};

test('the parts of a save are found among the values of its statements, and everything else stays', () => {
  const [template] = statementTemplates([{ sql: 'BEGIN immediate', parameters: [] }, insert], sample);
  const other = { ...sample, municipality: '99100002', question: 'r', operation: 'o', value: 'null', revision: 7 };
  expect(template && parametersOf(template, other)).toEqual(['99100002', 'r', 'o', 'null', 7, "don't know"]);
});

test('statements in which a save does not show are no statements of a save', () => {
  expect(() => statementTemplates([{ sql: 'select 1', parameters: [] }], sample)).toThrow(
    'do not show its municipality',
  );
});

test('a script of pgbench has the values in place, quoted where they stay', () => {
  const script = pgbenchScript(statementTemplates([insert], sample)).split('\n');
  expect(script.slice(0, 2)).toEqual([
    '\\set turn :turn + 1',
    '\\set municipality 99100001 + (:client_id / 40) * 1000 + :client_id % 40',
  ]);
  expect(script.slice(-4)).toEqual([
    'begin;',
    `insert into "answer" values (:municipality, :question, :operation, :value, :revision, 'don''t know');`,
    'commit;',
    '',
  ]);
});
