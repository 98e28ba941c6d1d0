import { expect, test } from 'vitest';
import { estimatedSample, type StudyWeighting } from '../../../server/work/study-sample.ts';
import { shippedModel } from '../../support/shipped-model.ts';
import { municipalityOf } from '../observation.ts';
import { inventedWorld } from '../world/world.ts';
import { peersOf } from './peers.ts';
import { studyWeights } from './study-weights.ts';

const categories = shippedModel.file.categories.map(({ id }) => id);
const world = inventedWorld('weights', { publications: 2, response: 0.6, categories });
const peers = peersOf(world, shippedModel.file.benchmark);
const [first = 0] = world.publications;
const counting = [...world.roster.countingAt(world.study).values()].sort();
const newest = new Set(peers.membersAt(first).get('all'));
const group = { id: 'all', asOf: new Date(first).toISOString(), contributors: '250+' as const, metrics: {} };

/** As the product estimates it, with the scores that there really are. */
function estimateOf(unknowns: readonly string[], weighting: StudyWeighting) {
  const isPublic = (unknown: string) => world.roster.publicSince(unknown) <= world.study;
  const figures = unknowns.map((unknown) => ({
    municipality: municipalityOf(unknown),
    submission: Number(unknown.split('#')[1]),
    at: 0,
    public: isPublic(unknown),
    figures: { ...world.scores(unknown), level: 2, coverage: 9000 },
  }));
  const basis = { register: world.frame, figures, known: unknowns.filter(isPublic) };
  const sample = estimatedSample('municipalities', basis, shippedModel, weighting);
  if (!sample) throw new Error('Too few.');
  return sample.estimate;
}

function weightsOf({ population }: ReturnType<typeof estimateOf>) {
  return studyWeights({ ...population, trend: null }, world.study, [group], { world, peers, model: shippedModel });
}

const weightings: Readonly<Record<string, StudyWeighting>> = {
  postStratified: { detail: 'sizeAndRegion' },
  bySize: { detail: 'size' },
  unweighted: { detail: 'none' },
  raked: { weighting: 'raked' },
};

test.each(Object.entries(weightings))('weights that are %s are computed from the roster alone', (weighting, wanted) => {
  const estimate = estimateOf(counting, wanted);
  expect(estimate.population.method.weighting).toBe(weighting);
  const { members, municipality } = weightsOf(estimate);
  expect(members.toSorted()).toEqual(counting.filter((unknown) => !isCounty(unknown)));
  expect(municipality).toEqual([...estimate.weights.municipality.values()]);
});

test('of a census too, whatever detail it was made in', () => {
  const everybody = world.frame.filter(({ type }) => type !== 'county').map(({ key }) => `${key}#1`);
  const roster = {
    ...world.roster,
    countingAt: () => new Map(everybody.map((unknown) => [unknown.slice(0, 8), unknown])),
  };
  const { population } = estimateOf(everybody, { detail: 'size' });
  expect(population.method.weighting).toBe('census');
  const told = studyWeights({ ...population, trend: null }, world.study, [], {
    ...{ peers, model: shippedModel },
    world: { ...world, roster },
  });
  expect(new Set(told.municipality)).toEqual(new Set([1]));
});

test('where only those behind the newest benchmark stand behind the study, they are found', () => {
  const shown = counting.filter((unknown) => newest.has(unknown));
  expect(shown.length).toBeLessThan(counting.length);
  const { members } = weightsOf(estimateOf(shown, { detail: 'none' }));
  expect(members.toSorted()).toEqual(shown);
});

test('a study that nobody who took part could stand behind is an error', () => {
  const { population, ...rest } = estimateOf(counting, { detail: 'none' });
  const participation = { ...population.participation, respondents: 21 };
  expect(() => weightsOf({ ...rest, population: { ...population, participation } })).toThrow('cannot be computed');
});

function isCounty(unknown: string): boolean {
  return municipalityOf(unknown).length === 5;
}
