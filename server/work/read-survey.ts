import type { Survey } from '../../model/contract/survey.ts';
import type { WaveRecord } from '../storage/store.ts';
import { type FrozenShelf, newestOfAll } from './frozen-shelf.ts';
import { pinnedModel, waveReply, waveStatus } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** What an operator says about the survey as a whole. */
export interface SurveySettings {
  /** True where municipalities and answers are invented. */
  readonly invented: boolean;
  readonly links: {
    readonly privacy?: string | undefined;
    readonly accessibility?: string | undefined;
    readonly feedback?: string | undefined;
  };
}

/** What is published, as it is served. */
export interface PublishedShelves {
  readonly benchmarks: FrozenShelf;
  readonly studies: FrozenShelf;
}

/** The open wave, else the next prepared one, else the one that closed last, with the newest benchmark and collective result there are. */
export async function readSurvey(
  work: Workplace,
  { benchmarks, studies }: PublishedShelves,
  settings: SurveySettings,
): Promise<Survey> {
  const waves = await work.store.waves();
  const wave = shownWave(waves, work.clock());
  const { file } = (wave ? await pinnedModel(work, wave.modelVersion) : work.models.current()).model;
  const { privacy, accessibility, feedback } = settings.links;
  return {
    id: file.id,
    title: { ...file.title },
    languages: [...file.languages],
    fallback: file.fallback,
    model: { id: file.id, version: file.version },
    wave: wave ? waveReply(wave, work.clock()) : null,
    entry: wave?.entry ?? 'code',
    benchmark: (await newestOfAll(benchmarks, waves))?.wave ?? null,
    study: (await newestOfAll(studies, waves))?.wave ?? null,
    invented: settings.invented,
    links: {
      ...(privacy === undefined ? {} : { privacy }),
      ...(accessibility === undefined ? {} : { accessibility }),
      ...(feedback === undefined ? {} : { feedback }),
    },
  };
}

function shownWave(waves: readonly WaveRecord[], now: number): WaveRecord | undefined {
  const closed = waves.filter((wave) => waveStatus(wave, now) === 'closed');
  return (
    waves.find((wave) => waveStatus(wave, now) === 'open') ??
    waves.find((wave) => wave.status === 'prepared') ??
    closed.toSorted((a, b) => closingTime(b) - closingTime(a))[0]
  );
}

function closingTime(wave: WaveRecord): number {
  return wave.closedAt ?? wave.closesAt ?? 0;
}
