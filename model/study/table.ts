import type { LevelEstimate, Study, StudyEstimate, StudyEstimates, StudyPopulation, StudyTrend } from './study.ts';

export type StudyCell = string | number | null;

/** Names of the columns of `studyRows`. */
export const studyColumns = [
  'wave',
  'published_at',
  'population',
  'quantity',
  'item',
  'statistic',
  'value',
  'low',
  'high',
] as const;

/**
 * Every number of a published study, one a row, in the order of `studyColumns`: the one source of each table and of the CSV. Points
 * and percent from 0 to 100; `low` and `high` are the ends of the 95 percent interval, null where there is none.
 */
export function studyRows({ wave, publishedAt, populations }: Study): readonly (readonly StudyCell[])[] {
  return populations.flatMap((population) =>
    populationRows(population).map((row) => [wave, publishedAt, population.kind, ...row]),
  );
}

type Row = readonly [
  quantity: string,
  item: StudyCell,
  statistic: string,
  value: StudyCell,
  low: StudyCell,
  high: StudyCell,
];

function populationRows(population: StudyPopulation): readonly Row[] {
  const { averageMunicipality, averageInhabitant, trend } = population;
  return [
    ...estimateRows('averageMunicipality', averageMunicipality),
    ...(averageInhabitant ? estimateRows('averageInhabitant', averageInhabitant) : []),
    ...participationRows(population),
    ...sensitivityRows(population),
    ...methodRows(population),
    ...(trend ? trendRows(trend) : []),
  ];
}

function estimateRows(quantity: string, { overall, level, categories, levels }: StudyEstimates): readonly Row[] {
  const mean = (item: string, { mean, low, high }: StudyEstimate): Row => [quantity, item, 'mean', mean, low, high];
  const share = ({ from, to, percent, low, high }: LevelEstimate): Row => {
    const item = from === to ? `level ${from}` : `level ${from} to ${to}`;
    return [quantity, item, 'percent', percent, low, high];
  };
  return [
    mean('overall', overall),
    single(quantity, 'overall', 'level', level),
    ...Object.entries(categories).map(([id, estimate]) => mean(id, estimate)),
    ...(levels ?? []).map(share),
  ];
}

function participationRows({ participation }: StudyPopulation): readonly Row[] {
  const { asOf, bySize, byCounty } = participation;
  const both = (item: StudyCell, { frame, respondents }: { frame: number; respondents: number }): readonly Row[] => [
    single('participation', item, 'frame', frame),
    single('participation', item, 'respondents', respondents),
  ];
  return [
    single('participation', 'register', 'as of', asOf),
    ...both('all', participation),
    ...bySize.flatMap((entry) => both(`size ${entry.from}`, entry)),
    ...byCounty.flatMap((entry) => both(entry.key === null ? 'other counties' : `county ${entry.key}`, entry)),
  ];
}

function sensitivityRows({ sensitivity: { lines, tipping } }: StudyPopulation): readonly Row[] {
  return [
    ...lines.map(({ lower, mean }) => single('sensitivity', `others lower by ${lower}`, 'mean', mean)),
    ...(tipping ? [single('sensitivity', `level ${tipping.level}`, 'others lower by', tipping.points)] : []),
  ];
}

function methodRows({ method, representative }: StudyPopulation): readonly Row[] {
  return [
    ...Object.entries(method).map(([name, value]): Row => single('method', name, 'value', value)),
    single('representative', 'all', 'holds', String(representative.holds)),
    ...representative.conditions.flatMap(({ id, value, needs, holds }): readonly Row[] => [
      single('representative', id, 'value', value),
      single('representative', id, 'needs', needs),
      single('representative', id, 'holds', String(holds)),
    ]),
  ];
}

function trendRows({ series, sincePrevious }: StudyTrend): readonly Row[] {
  const { wave, overall, categories, decomposition, comparable } = sincePrevious;
  return [
    ...series.flatMap(({ wave: id, native, chained }): readonly Row[] => [
      single('trend', id, 'native', native),
      single('trend', id, 'chained', chained),
    ]),
    single('change', wave, 'comparable', String(comparable)),
    ...Object.entries({ overall, ...categories }).flatMap(([item, { before, after, verdict }]): readonly Row[] => [
      single('change', item, 'before', before),
      single('change', item, 'after', after),
      single('change', item, 'verdict', verdict),
    ]),
    ...Object.entries(decomposition ?? {}).map(([name, points]): Row => single('change', name, 'points', points)),
  ];
}

function single(quantity: string, item: StudyCell, statistic: string, value: StudyCell): Row {
  return [quantity, item, statistic, value, null, null];
}
