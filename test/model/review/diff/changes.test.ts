import { describe, expect, it } from 'vitest';
import { changeTexts } from '../../../../model/review/diff/change-texts.ts';
import { frameEdits } from '../../../support/model-diff-frame.ts';
import { questionEdits } from '../../../support/model-diff-questions.ts';
import { editsFound } from '../../../support/model-diff-revision.ts';
import { ruleEdits } from '../../../support/model-diff-rules.ts';
import { undeclaredEdits } from '../../../support/model-diff-undeclared.ts';

const edits = [...frameEdits, ...questionEdits, ...ruleEdits].map((edit, index) => ({ ...edit, index }));

const isMapping = (code: string) => code.startsWith('mapping.');

describe('each kind of difference is found alone, with place and sentence', () => {
  it.each(edits)('$index $code at $pointer $severity', ({ code, severity, changes, before, file, pointer, de, en }) => {
    const found = editsFound(changes, before).changes.filter((change) => !isMapping(change.code));
    expect(found).toEqual([{ code, severity, file: file ?? 'new', pointer, message: { de, en } }]);
  });

  it.each(frameEdits)('leaves nothing to declare of questions: $code', ({ changes, before }) => {
    expect(editsFound(changes, before).missing).toEqual([]);
  });

  it.each(undeclaredEdits)('$code is left to declare: $missing.change', (edit) => {
    const { code, changes, file, pointer, de, en, missing } = edit;
    const found = editsFound(changes);
    const told = found.changes.filter((change) => isMapping(change.code));
    expect({ told, missing: found.missing, errors: found.errors }).toEqual({
      told: [{ code, severity: 'declare', file: file ?? 'new', pointer, message: { de, en } }],
      missing: [missing],
      errors: [],
    });
  });
});

describe('the list of differences', () => {
  it('has an edit for each of its codes', () => {
    const alone = [...edits, ...undeclaredEdits].map(({ code }) => code);
    expect([...new Set([...alone, 'category.added', 'category.removed', 'mapping.left-over'])].sort()).toEqual(
      Object.keys(changeTexts).sort(),
    );
  });

  it.each(Object.entries(changeTexts))('names the same details in both languages for %s', (_, { de, en }) => {
    const details = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(details(de)).toEqual(details(en));
    expect(de).not.toEqual(en);
  });
});
