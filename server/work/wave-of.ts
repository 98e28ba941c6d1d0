import type { Wave } from '../../model/contract/survey.ts';
import type { WaveRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import type { LoadedModel } from './models.ts';
import { Refusal } from './refusal.ts';
import type { Workplace } from './workplace.ts';

/** A wave (Welle) with the model version it pins. */
export interface PinnedWave {
  readonly wave: WaveRecord;
  readonly pinned: LoadedModel;
}

/** The wave of that id, which others name. @throws where it is not among all that there are */
export function waveIn(waves: readonly WaveRecord[], id: string): WaveRecord {
  const wave = waves.find((entry) => entry.id === id);
  if (!wave) throw new Error(`Wave ${id} is gone from the database.`);
  return wave;
}

export async function pinnedWave(work: Workplace, id: string): Promise<PinnedWave> {
  const wave = waveIn(await work.store.waves(), id);
  return { wave, pinned: await pinnedModel(work, wave.modelVersion) };
}

/** The open wave with its model. @throws Refusal `wave.not-open` */
export async function openWave(work: Workplace): Promise<PinnedWave> {
  const wave = (await work.store.waves()).find((entry) => waveStatus(entry, work.clock()) === 'open');
  if (!wave) throw new Refusal('wave.not-open');
  return { wave, pinned: await pinnedModel(work, wave.modelVersion) };
}

/** The open wave, else the newest; undefined where there is none. */
export async function presentWave(work: Workplace): Promise<WaveRecord | undefined> {
  const waves = await work.store.waves();
  return waves.find((wave) => waveStatus(wave, work.clock()) === 'open') ?? waves.at(-1);
}

export async function pinnedModel(work: Workplace, version: string): Promise<LoadedModel> {
  const pinned = await work.models.version(version);
  if (pinned === null) throw new Error(`Model ${version}, which a wave pins, is gone from the database.`);
  return pinned;
}

/** The model that a wave pins; asks the database once a wave. */
export async function modelOfWave(work: Workplace, wave: string): Promise<LoadedModel> {
  const pinned = await work.models.ofWave(wave);
  if (pinned === null) throw new Error(`Wave ${wave}, or the model it pins, is gone from the database.`);
  return pinned;
}

/** A wave is closed from the moment it announced, even if nobody has closed it yet. */
export function waveStatus(wave: WaveRecord, now: number): WaveRecord['status'] {
  return wave.status === 'open' && wave.closesAt !== null && now >= wave.closesAt ? 'closed' : wave.status;
}

/** A wave as readers see it. */
export function waveReply(record: WaveRecord, now: number): Wave {
  return {
    id: record.id,
    title: JSON.parse(record.title),
    status: waveStatus(record, now),
    closesAt: record.closesAt === null ? null : instantOf(record.closesAt),
  };
}
