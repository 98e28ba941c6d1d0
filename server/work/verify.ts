import { figuresIn } from '../../model/action/figures.ts';
import type { Receipted, Verification } from '../storage/store/verification.ts';
import type { CountedAnswer } from './counted-answers.ts';
import { receiptOf } from './receipt.ts';
import type { Workplace } from './workplace.ts';

/** Recomputes everything that can be recomputed: seals, current answers, tallies, histograms, figures and receipts. */
export function verify(
  work: Pick<Workplace, 'store' | 'clock'>,
  progress?: (assessments: number) => void,
): Promise<Verification> {
  const checks = { receiptOf: storedReceipt, figuresOf: figuresIn, now: work.clock() };
  return work.store.verify({ ...checks, ...(progress && { progress }) });
}

function storedReceipt({ municipality, wave, modelVersion, answers }: Receipted, modelId: string): string {
  const counted: readonly CountedAnswer[] = JSON.parse(answers);
  return receiptOf({ municipality, wave }, { id: modelId, version: modelVersion }, counted);
}
