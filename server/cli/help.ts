import type { Command } from './command.ts';

/** All commands, one a line. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'reifegrad <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Every command has --help and --json. It ends with 0 when it is done, with 1 when what was asked about is not in',
    'order, with 2 when it was used wrongly. It is configured like the server: by the environment or reifegrad.config.json.',
    '',
  ].join('\n');
}

/** One command in full. */
export function helpFor({ name, usage, summary, details, example }: Command): string {
  return [
    `reifegrad ${name} ${usage}`.trimEnd(),
    '',
    summary,
    '',
    ...details.map((line) => `  ${line}`),
    '  --json    prints the result for programs',
    '  --help    prints this',
    '',
    `Example: reifegrad ${example}`,
    '',
  ].join('\n');
}
