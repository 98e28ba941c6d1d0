import { isObject } from '../../../format/is-object.ts';
import type { ModelFile, Text } from '../../../format/model-file.ts';
import { textKeys } from '../../../format/text.ts';

/** A text with its place in the file. */
export interface PlacedText {
  readonly path: readonly PropertyKey[];
  /** The path with a star for every position in a list: the same for all texts of a kind. */
  readonly role: string;
  readonly text: Text;
}

/** Every text of a model file, in the order of the file. */
export function everyText(file: ModelFile): readonly PlacedText[] {
  const found: PlacedText[] = [];
  visit(file, [], []);
  return found;

  function visit(value: unknown, path: readonly PropertyKey[], role: readonly string[]): void {
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, index) => {
        visit(entry, [...path, index], [...role, '*']);
      });
    } else if (textKeys.has(role.at(-1) ?? '') && isText(value)) {
      found.push({ path, role: role.join('/'), text: value });
    } else if (isObject(value)) {
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key], [...role, key]);
    }
  }
}

function isText(value: unknown): value is Text {
  return isObject(value) && Object.values(value).every((entry) => typeof entry === 'string');
}
