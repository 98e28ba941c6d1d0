import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { load } from '../../model/format/load.ts';
import { diff, type ModelDiff } from '../../model/review/diff/diff.ts';
import { smallModelText } from './model-text.ts';

type Edits = Readonly<Record<string, unknown>>;

/** The small model after some edits. Throws if it is no valid model then. */
export function revision(edits: Edits = {}): MaturityModel {
  const { model, problems } = load(smallModelText(edits));
  if (model === null) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
  return model;
}

/** The small model against its revision 1.1.0 after some edits. */
export function editsFound(edits: Edits, before: Edits = {}): ModelDiff {
  return diff(revision(before), revision({ '/version': '1.1.0', ...edits }));
}
