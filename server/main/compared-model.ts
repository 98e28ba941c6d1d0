import { diff } from '../../model/review/diff/diff.ts';
import { waveStatus } from '../work/wave-of.ts';
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
  const waves = await work.store.waves();
  const wave = waves.find((each) => waveStatus(each, work.clock()) === 'open') ?? waves.at(-1);
  const pinned = wave === undefined ? null : await work.models.ofWave(wave.id);
  const { model } = work.models.current();
  if (wave === undefined || pinned === null || pinned.model.file.version === model.file.version) return null;
  const { changes, errors } = diff(pinned.model, model);
  return {
    wave: wave.id,
    pinned: wave.modelVersion,
    breaks: changes.filter(({ severity }) => severity === 'breaks').length,
    undeclared: errors.length + changes.filter(({ severity }) => severity === 'declare').length,
  };
}
