import type { z } from 'zod';
import type { objects } from './schema.ts';

/** What an editor says of a field, and examples that it offers. */
export type FieldWords = readonly [description: string, ...examples: unknown[]];

/** What an editor says of an object and its fields, but for the comment, which is the same in each. */
export interface ObjectWords<Field extends PropertyKey> {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<Exclude<Field, '$comment'>, FieldWords>>;
}

export type ObjectName = keyof typeof objects;
export type WordsOf<Name extends ObjectName> = {
  readonly [Each in Name]: ObjectWords<keyof z.infer<(typeof objects)[Each]>>;
};
