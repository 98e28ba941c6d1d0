/** One municipality's assessment in one wave; every read and write of answers names it. */
export interface Scope {
  readonly municipality: string;
  readonly wave: string;
}

/** Identity of one write, kept through retries; `digest` is that of its content. */
export interface Operation {
  readonly id: string;
  readonly digest: string;
  readonly at: number;
}
