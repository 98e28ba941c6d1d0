/** Says on standard error how far the bench is. */
export function progress(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
