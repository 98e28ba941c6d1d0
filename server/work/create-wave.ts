import type { Text } from '../../model/format/model-file.ts';
import type { Workplace } from './workplace.ts';

export interface WavePlan {
  readonly id: string;
  readonly title: Text;
  readonly entry: 'open' | 'code';
  /** Milliseconds since 1970; null for a wave that somebody closes. */
  readonly closesAt: number | null;
}

/** Prepares a wave (Welle) that pins the current model. */
export async function createWave(
  work: Workplace,
  { id, title, entry, closesAt }: WavePlan,
): Promise<{ readonly outcome: 'created' | 'exists'; readonly modelVersion: string }> {
  const modelVersion = work.models.current().model.file.version;
  const wave = { id, title: JSON.stringify(title), modelVersion, entry, createdAt: work.clock(), closesAt };
  return { outcome: await work.store.createWave(wave), modelVersion };
}
