import type { ParseArgsOptionsConfig } from 'node:util';

/** 0 done, 1 the thing asked about is not in order, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What a command reads and writes. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** The result goes here. */
  out(text: string): void;
  /** Progress and complaints go here. */
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<string>;
  /** Calls back when the program is asked to stop; returns what ends the waiting. */
  onStop(stop: () => void): () => void;
}

export interface Given {
  readonly positionals: readonly string[];
  /** Value of an option; undefined where it is not given. */
  option(name: string): string | undefined;
  /** All values of an option that may be given several times. */
  options(name: string): readonly string[];
  flag(name: string): boolean;
  readonly terminal: Terminal;
}

export interface Outcome {
  readonly exit: 0 | 1;
  /** For people; with its line feed. */
  readonly text: string;
  /** For programs: what `--json` prints instead; undefined for nothing. */
  readonly json: unknown;
}

export interface Command {
  /** As it is typed, such as `wave open`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name, such as `FILE [--state 08]`. */
  readonly usage: string;
  /** Lines on options, for `--help`. */
  readonly details: readonly string[];
  readonly example: string;
  /** Besides `--help` and `--json`, which every command has. */
  readonly options: ParseArgsOptionsConfig;
  readonly positionals: { readonly least: number; readonly most: number };
  run(given: Given): Promise<Outcome>;
}

/** The command was used wrongly; `message` says how to mend it. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
