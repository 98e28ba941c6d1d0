import type { SnapshotFrom } from 'xstate';
import type { CheckContext } from '../machine/check-context.ts';
import type { checkMachine } from '../machine/check-machine.ts';

export type CheckSnapshot = SnapshotFrom<typeof checkMachine>;

export type Phase =
  | 'connecting'
  | 'identifying'
  | 'notingCode'
  | 'asking'
  | 'reviewing'
  | 'previewing'
  | 'submitting'
  | 'showingResult'
  | 'failing';

/** Where the machine stands, without its inner workings. */
export interface CheckState {
  readonly phase: Phase;
  /** The state within the phase; empty where it has none. */
  readonly step: string;
  readonly saving: string;
  readonly context: CheckContext;
}

export function stateOf({ value, context }: CheckSnapshot): CheckState {
  const { phase, saving } = value;
  if (typeof phase === 'string') return { phase, step: '', saving, context };
  const [[name, step] = ['connecting', '']] = Object.entries(phase);
  return { phase: name as Phase, step: String(step), saving, context };
}
