/** When something happened; places of the trace. */
export interface Span {
  readonly begun: number;
  readonly done: number;
}

/** A change of one file. */
export type FileChange = Span &
  (
    | { readonly kind: 'write'; readonly data: Uint8Array; readonly at: number }
    | { readonly kind: 'truncate'; readonly size: number }
  );

/** A file by what happened to it, whatever its names. */
export interface TracedFile {
  /** As it lay on the disk before the trace. */
  readonly base: Uint8Array;
  readonly changes: FileChange[];
  readonly syncs: Span[];
}

/** From then on a name stands for a file, or for none. */
export interface NameChange extends Span {
  readonly names: readonly (readonly [name: string, file: TracedFile | null])[];
}

/** What a program did to one folder, and what it said to its clients. */
export interface DiskTrace {
  readonly initial: ReadonlyMap<string, TracedFile>;
  readonly renamings: readonly NameChange[];
  readonly folderSyncs: readonly Span[];
  /** Id of a request to the place at which the first good reply to it left. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Places at which something happened that may matter, in order: where a cut is worth while. */
  readonly places: readonly number[];
}
