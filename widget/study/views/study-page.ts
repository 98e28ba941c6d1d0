import type { Study, StudyPopulation } from '../../../model/study/study.ts';
import type { StudyTranslate } from '../../messages/study-messages.ts';

export type PopulationKind = StudyPopulation['kind'];

/** What every view needs to write and to be heard. */
export interface StudyFrame {
  readonly say: StudyTranslate;
  /** Language of the interface, for numbers and dates. */
  readonly language: string;
  /** The language the reader would like the study's own texts in. */
  readonly reading: string;
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /** Of this instance, for groups of radio buttons. */
  readonly name: string;
  /** Whose result is to be shown. */
  readonly population: PopulationKind;
  readonly choose: (population: PopulationKind) => void;
  readonly retry: () => void;
  /** Where the study's files lie; null where it came without a server. */
  readonly server: string | null;
}

/** What the parts of the page draw from. */
export interface StudyPage extends Omit<StudyFrame, 'population'> {
  readonly study: Study;
  readonly population: StudyPopulation;
  /** Names of the population for the texts: "Landkreise", and "von 44 Landkreisen". */
  readonly words: { readonly units: string; readonly ofUnits: string };
  /** Points where the levels begin, without the first. */
  readonly grid: readonly number[];
  /** Name of the average of units that count alike: "Durchschnittsgemeinde". */
  readonly averageUnit: string;
}

export function studyPage(study: Study, population: StudyPopulation, frame: StudyFrame): StudyPage {
  const { say } = frame;
  return {
    ...frame,
    study,
    population,
    words: { units: say(`units.${population.kind}`), ofUnits: say(`ofUnits.${population.kind}`) },
    grid: study.levels.slice(1).map(({ threshold }) => threshold),
    averageUnit: say(`averageUnit.${population.kind}`),
  };
}
