import type { Development } from '../../../../model/contract/development.ts';
import type { Text } from '../../../../model/format/model-file.ts';
import type { StudyPopulation } from '../../../../model/study/study.ts';
import { plainText } from '../../views/model-text.ts';
import type { ComparedPage } from '../../views/result/comparison.ts';
import type { StateResult } from './past.ts';

type Wave = Development['waves'][number];

/** One own wave with what everybody together had in it. */
export interface WaveRow extends Wave {
  readonly name: string;
  /** Whole points by the wave's own questionnaire; null where nothing is published. */
  readonly collective: number | null;
}

export function waveRows(page: ComparedPage, { waves }: Development, state: StateResult): readonly WaveRow[] {
  const means = collectiveMeans(page, state);
  return waves.map((wave) => ({
    ...wave,
    name: waveName(page, wave.id, wave.title),
    collective: means.get(wave.id) ?? null,
  }));
}

/** Title of a wave; its id where it has none. */
export function waveName(page: ComparedPage, id: string, title: Text | undefined): string {
  return title && Object.keys(title).length > 0 ? plainText(title, page) : id;
}

/** The part of the collective result that this municipality belongs to; Landkreise are a population of their own. */
export function ownPopulation({ municipality }: ComparedPage, state: StateResult): StudyPopulation | null {
  if (state.kind !== 'published') return null;
  const kind = municipality?.type === 'county' ? 'counties' : 'municipalities';
  return state.study.populations.find((population) => population.kind === kind) ?? null;
}

/** Whole points by wave. */
function collectiveMeans(page: ComparedPage, state: StateResult): ReadonlyMap<string, number> {
  const population = ownPopulation(page, state);
  if (state.kind !== 'published' || !population) return new Map();
  const { trend, averageMunicipality } = population;
  const series = trend?.series ?? [{ wave: state.study.wave, native: averageMunicipality.overall.mean }];
  return new Map(series.map(({ wave, native }) => [wave, native]));
}
