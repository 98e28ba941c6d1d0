/** A statement as a store sent it to its engine. */
export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}
