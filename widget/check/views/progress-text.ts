import type { Frame } from './frame.ts';

export interface ProgressData {
  /** What is asked: core questions alone, or everything. */
  readonly scope: 'core' | 'full';
  readonly shortest: number;
  readonly longest: number;
  readonly secondsPerQuestion: number;
  readonly answered: number;
  /** Questions that the last change added. */
  readonly grown: number;
}

/** "noch 6 bis 9 Fragen, etwa 4 Minuten" */
export function progressText({ scope, shortest, longest, secondsPerQuestion }: ProgressData, { t }: Frame): string {
  if (longest === 0) return t(scope === 'core' ? 'progress.doneCore' : 'progress.done');
  const minutes = Math.max(1, Math.round((((shortest + longest) / 2) * secondsPerQuestion) / 60));
  const time = t('progress.minutes', { count: minutes });
  if (shortest === longest) return t('progress.exact', { count: longest, time });
  return t('progress.range', { shortest, longest, time });
}
