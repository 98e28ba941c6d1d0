import { parseArgs } from 'node:util';
import { nearest } from '../../model/format/nearest.ts';
import { BackupFileTrouble } from '../backup/backup-file-trouble.ts';
import { StartRefused } from '../start-refused.ts';
import { StorageError } from '../storage/errors.ts';
import { type Command, type ExitCode, type Given, type Terminal, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { helpFor, overview } from './help.ts';

/** Runs one command line, without the program's own name; says on the terminal what came of it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = ''] = args;
  if (first === '' || first === '--help' || first === '-h' || first === 'help') {
    (first === '' ? terminal.err : terminal.out)(overview(commands));
    return first === '' ? 2 : 0;
  }
  const command = commands.find(({ name }) => name === args.slice(0, wordsIn(name)).join(' '));
  if (!command) return args.includes('--help') ? groupHelp(first, args, terminal) : unknownCommand(args, terminal);

  try {
    const given = read(command, args.slice(wordsIn(command.name)), terminal);
    if (given.flag('help')) {
      terminal.out(helpFor(command));
      return 0;
    }
    const { least, most } = command.positionals;
    if (given.positionals.length < least || given.positionals.length > most) throw new UsageError(wrongCount(command));
    const { exit, text, json } = await command.run(given);
    if (!given.flag('json')) terminal.out(text);
    else if (json !== undefined) terminal.out(`${JSON.stringify(json, null, 2)}\n`);
    return exit;
  } catch (error) {
    return failed(error, command, terminal);
  }
}

function read(command: Command, args: readonly string[], terminal: Terminal): Given {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const all = new Map<string, unknown>(Object.entries(values));
  const texts = (name: string) => [all.get(name)].flat().filter((value) => typeof value === 'string');
  return {
    positionals,
    option: (name) => texts(name).at(-1),
    options: texts,
    flag: (name) => all.get(name) === true,
    terminal,
  };
}

function failed(error: unknown, command: Command, terminal: Terminal): ExitCode {
  if (error instanceof UsageError || isArgumentError(error)) {
    const sentence = error instanceof UsageError ? error.message : argumentSentence(error, command);
    terminal.err(`${sentence}\n\n${helpFor(command)}`);
    return 2;
  }
  if (error instanceof StartRefused) {
    terminal.err(`${error.sentences.join('\n')}\n`);
    return error.usedWrongly ? 2 : 1;
  }
  if (error instanceof StorageError || error instanceof BackupFileTrouble) {
    terminal.err(`${error.message}\n`);
    return 1;
  }
  throw error;
}

/** `reifegrad model --help`: the commands that begin so. */
function groupHelp(group: string, args: readonly string[], terminal: Terminal): ExitCode {
  const own = commands.filter(({ name }) => name.startsWith(`${group} `));
  if (own.length === 0 || args[1] !== '--help') return unknownCommand(args, terminal);
  terminal.out(overview(own));
  return 0;
}

/** What Node says of options at length, in a sentence. */
function argumentSentence({ message }: Error, { name, options }: Command): string {
  const [, unknown] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (unknown === undefined) return message;
  const known = [...Object.keys(options), 'json', 'help'].map((option) => `--${option}`);
  const meant = nearest(unknown, known);
  const hint = meant ? ` Did you mean ${meant}?` : ` Known are: ${known.join(', ')}.`;
  return `${name} has no option ${unknown}.${hint}`;
}

function unknownCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const typed = args
    .slice(0, 2)
    .filter((word) => !word.startsWith('-'))
    .join(' ');
  const group = commands.filter(({ name }) => name.startsWith(`${args[0]} `));
  const names = commands.map(({ name }) => name);
  const meant = nearest(typed, names) ?? nearest(args[0] ?? '', names);
  const hint = meant
    ? `Did you mean: reifegrad ${meant}?`
    : `Known are: ${(group.length > 0 ? group.map(({ name }) => name) : names).join(', ')}.`;
  terminal.err(`There is no command "${typed || args[0]}". ${hint}\n`);
  return 2;
}

function wrongCount({ name, usage }: Command): string {
  return `Expected: reifegrad ${name} ${usage}`;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function wordsIn(name: string): number {
  return name.split(' ').length;
}
