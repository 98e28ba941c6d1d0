/** Why the program does not start: sentences for the operator, one a line, each with what to do. */
export class StartRefused extends Error {
  readonly sentences: readonly string[];
  /** True where the configuration is wrong, false where what it names is not in order. */
  readonly usedWrongly: boolean;

  constructor(sentences: readonly string[], options: ErrorOptions & { readonly usedWrongly?: boolean } = {}) {
    super(sentences.join('\n'), options);
    this.name = 'StartRefused';
    this.sentences = sentences;
    this.usedWrongly = options.usedWrongly ?? false;
  }
}
