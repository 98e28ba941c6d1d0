import type { Save } from './sample-save.ts';
import type { SentStatement } from './sent-statement.ts';

/** A statement of a save: each parameter is a part of the save, or what it was in the sample. */
export interface StatementTemplate {
  readonly sql: string;
  readonly parameters: readonly (keyof Save | { readonly constant: unknown })[];
}

/** Begin, commit and their like are up to whoever runs the statements. */
const control = /^\s*(begin|start|commit|end|rollback|savepoint|release)\b/i;

/** What a store sends for one save, ready to be sent for others. @throws where the sample does not show in it */
export function statementTemplates(sent: readonly SentStatement[], sample: Save): readonly StatementTemplate[] {
  const names = Object.keys(sample).filter((name): name is keyof Save => name in sample);
  const templates = sent
    .filter(({ sql }) => !control.test(sql))
    .map(({ sql, parameters }) => ({
      sql,
      parameters: parameters.map(
        (parameter) => names.find((name) => String(sample[name]) === String(parameter)) ?? { constant: parameter },
      ),
    }));
  const used = new Set(templates.flatMap(({ parameters }) => parameters));
  const missing = (['municipality', 'question', 'operation', 'value', 'revision'] as const).filter(
    (name) => !used.has(name),
  );
  if (missing.length > 0) throw new Error(`The statements of a save do not show its ${missing.join(', ')}.`);
  return templates;
}

export function parametersOf({ parameters }: StatementTemplate, save: Save): readonly unknown[] {
  return parameters.map((parameter) => (typeof parameter === 'string' ? save[parameter] : parameter.constant));
}
