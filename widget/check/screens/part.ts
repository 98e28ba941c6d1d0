import type { TemplateResult } from 'lit';
import type { NotingData } from '../views/start/noting-view.ts';
import type { Phase } from './check-state.ts';

/** What a screen needs besides the machine. */
export interface Surroundings {
  /** Unlike that of any other element on the page. */
  readonly scope: string;
  /** What was answered to a question last time, to be confirmed; undefined where there is nothing to offer. */
  readonly offer: (question: string) => TemplateResult | undefined;
  readonly copying: Pick<NotingData, 'copied' | 'copy'>;
}

/** True for the phases that the part drawn from the review on has the screens of. */
export function isClosing(phase: Phase): boolean {
  return ['reviewing', 'previewing', 'submitting', 'showingResult'].includes(phase);
}
