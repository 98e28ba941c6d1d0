import type { Database, Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';

/** How one engine writes the parts of a table definition in which engines differ. */
export interface ColumnTypes {
  /** Any length, compared by code point. */
  readonly text: string;
  /** Holds milliseconds since 1970. */
  readonly integer: string;
  /** Stands after the closing bracket of a table. */
  readonly table: string;
}

/** One change of the schema: forward only, never edited once released. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: (types: ColumnTypes) => readonly string[];
  /** Runs after the statements, in the same transaction: what statements alone cannot work out. */
  readonly transfer?: (db: Database, seal: Seal) => Transaction<void>;
}
