import type { RegistryProblem } from './problem.ts';

const kept = 1000;

/** Collects problems in bounded memory: the first 1,000 errors and the first 1,000 warnings are kept, all are counted. */
export class ProblemList {
  readonly #errors: RegistryProblem[] = [];
  readonly #warnings: RegistryProblem[] = [];
  #errorCount = 0;
  #warningCount = 0;

  get errorCount(): number {
    return this.#errorCount;
  }

  get warningCount(): number {
    return this.#warningCount;
  }

  add(problem: RegistryProblem): void {
    const isError = problem.severity === 'error';
    const list = isError ? this.#errors : this.#warnings;
    if (list.length < kept) list.push(problem);
    if (isError) this.#errorCount += 1;
    else this.#warningCount += 1;
  }

  /** By line, what concerns the whole file first. */
  inOrder(): readonly RegistryProblem[] {
    return [...this.#errors, ...this.#warnings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}
