import type { PlanFile } from '../../../../model/contract/plan.ts';
import type { Finding } from '../../../../model/contract/shape-check.ts';

/** How far the taking over of a file has come. */
export type FileState =
  | { readonly phase: 'idle' }
  /** Not even a file of a plan, or no reply: one sentence says it. */
  | { readonly phase: 'unusable'; readonly text: string }
  | { readonly phase: 'refused'; readonly file: unknown; readonly findings: readonly Finding[] }
  | { readonly phase: 'offered'; readonly file: PlanFile; readonly problem: string | null; readonly taking: boolean };
