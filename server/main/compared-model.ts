import { presentWave } from '../work/wave-of.ts';
import type { Workplace } from '../work/workplace.ts';

/** How the model of the next wave differs from the one that a wave pins. */
export interface ComparedModel {
  readonly wave: string;
  readonly pinned: string;
  /** Changes that break the comparability of results. */
  readonly breaks: number;
  /** What `supersedes` contradicts or still lacks. */
  readonly undeclared: number;
}

/** Compares the current model with that of the open wave, else of the newest; null where there is none, or nothing differs. */
export async function comparedModel(work: Workplace): Promise<ComparedModel | null> {
  const wave = await presentWave(work);
  const pinned = wave === undefined ? null : await work.models.ofWave(wave.id);
  const { model } = work.models.current();
  if (wave === undefined || pinned === null || pinned.model.file.version === model.file.version) return null;
  // A server whose model never changes does without it.
  const { diff } = await import('../../model/review/diff/diff.ts');
  const { changes, errors } = diff(pinned.model, model);
  return {
    wave: wave.id,
    pinned: wave.modelVersion,
    breaks: changes.filter(({ severity }) => severity === 'breaks').length,
    undeclared: errors.length + changes.filter(({ severity }) => severity === 'declare').length,
  };
}
