import { describe, expect, it } from 'vitest';
import { study as studySchema } from '../../../model/contract/study.ts';
import { createWave } from '../../../server/work/create-wave.ts';
import { publishBenchmark } from '../../../server/work/publish-benchmark.ts';
import { publishStudy } from '../../../server/work/publish-study.ts';
import { evenFigures, invented, type Participant, submitInvented } from '../../support/invented-survey.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { beginning, type WorkingApp, workingApp } from '../../support/working-app.ts';

const day = 86_400_000;

/** An app with a wave `w2` that the given municipalities have taken part in; `w1` is closed and empty. */
async function survey(participants: readonly Participant[]): Promise<WorkingApp> {
  const working = await workingApp();
  const { store } = working.deps;
  await store.closeWave('w1', beginning);
  const municipalities = participants.map(({ municipality }) => municipality);
  await store.importRegister({ asOf: '2026-02-01', importedAt: beginning, source: 'invented', municipalities });
  await nextWave(working, 'w2', participants);
  return working;
}

async function nextWave(working: WorkingApp, id: string, participants: readonly Participant[]): Promise<void> {
  const { deps } = working;
  await createWave(deps, { id, title: { de: id, en: id }, entry: 'open', closesAt: null });
  await deps.store.openWave(id, working.now);
  await submitInvented(deps.store, id, participants, working.now);
  working.now += 30 * day;
}

async function closed(working: WorkingApp, wave = 'w2'): Promise<WorkingApp> {
  await working.deps.store.closeWave(wave, working.now);
  return working;
}

/** Forty towns of one state; of the first thirty, who take part, half have 30 points, half 50. */
const state = Array.from({ length: 40 }, (_, index): Participant => {
  const figures = index < 30 ? evenFigures(index % 2 === 0 ? 30 : 50) : null;
  return { municipality: invented(index), figures };
});

/** The register of the small survey: the six towns and the city that `w1` began with are in the frame as well. */
const others = 7;

describe('publishing the collective result', () => {
  it('is of a closed wave that exists', async () => {
    const working = await survey(state);
    expect(await publishStudy(working.deps, 'w9')).toEqual({ kind: 'unknown-wave' });
    expect(await publishStudy(working.deps, 'w2')).toEqual({ kind: 'not-closed' });
  });

  it('closes a wave whose announced end has come, so that nothing arrives after it', async () => {
    const working = await survey([]);
    const { deps } = working;
    await deps.store.closeWave('w2', working.now);
    await createWave(deps, { id: 'w3', title: { de: 'w3' }, entry: 'open', closesAt: working.now + day });
    await deps.store.openWave('w3', working.now);
    expect(await publishStudy(deps, 'w3')).toEqual({ kind: 'not-closed' });
    working.now += day;
    expect(await publishStudy(deps, 'w3')).toMatchObject({ kind: 'too-few' });
    expect((await deps.store.waves()).find(({ id }) => id === 'w3')).toMatchObject({ status: 'closed' });
  });

  it('needs twenty results that count', async () => {
    const working = await closed(await survey(state.slice(0, 19)));
    expect(await publishStudy(working.deps, 'w2')).toEqual({ kind: 'too-few', respondents: 19, needs: 20 });
    expect(await working.deps.store.study('w2')).toBeNull();
  });

  it('tells the weighted mean of all towns, with who took part, in the shape of the contract', async () => {
    const working = await closed(await survey(state));
    const outcome = await publishStudy(working.deps, 'w2');
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    const [municipalities, ...more] = studySchema.parse(outcome.study).populations;
    expect(more).toEqual([]);
    expect(municipalities).toMatchObject({
      kind: 'municipalities',
      participation: { frame: 40 + others, respondents: 30, asOf: '2026-01-01' },
      averageMunicipality: { overall: { mean: 40 }, level: 3 },
      trend: null,
    });
    expect(outcome.study).toMatchObject({
      wave: 'w2',
      title: { de: 'w2', en: 'w2' },
      model: { id: smallModelFile.id, version: smallModelFile.version },
    });
    expect(outcome.study.categories.map(({ id }) => id)).toEqual(smallModelFile.categories.map(({ id }) => id));
  });

  it('happens once, and ends the benchmarks of the wave', async () => {
    const working = await survey(state);
    expect(await publishBenchmark(working.deps, 'w2')).toMatchObject({ kind: 'published', contributions: 30 });
    await closed(working);
    const outcome = await publishStudy(working.deps, 'w2');
    const frozen = await working.deps.store.study('w2');
    expect(outcome.kind === 'published' && JSON.stringify(outcome.study)).toBe(frozen?.text);
    const at = new Date(working.now).toISOString();
    working.now += day;
    expect(await publishStudy(working.deps, 'w2')).toEqual({ kind: 'published-before', publishedAt: at });
    expect(await publishBenchmark(working.deps, 'w2')).toEqual({ kind: 'study-published' });
  });

  it('weighs more coarsely where weights, beside the benchmarks, would tell somebody apart', async () => {
    // Eight market towns, six of which are all who answered in the second region: weights by region and the mean of the market towns
    // would tell the sum of the other two.
    const first = Array.from({ length: 24 }, (_, index) => ({
      municipality: invented(index, { type: index < 2 ? 'market' : 'town' }),
      figures: evenFigures(20 + index),
    }));
    const second = Array.from({ length: 20 }, (_, index) => ({
      municipality: invented(100 + index, { type: 'market', regionKey: '092' }),
      figures: index < 6 ? evenFigures(60 + index) : null,
    }));
    const weightsOf = async (before: boolean) => {
      const working = await survey([...first, ...second]);
      if (before) await publishBenchmark(working.deps, 'w2');
      const outcome = await publishStudy((await closed(working)).deps, 'w2');
      if (outcome.kind !== 'published') throw new Error(outcome.kind);
      return outcome.study.populations[0]?.method;
    };
    expect(await weightsOf(false)).toMatchObject({ weighting: 'postStratified', cells: 2 });
    expect(await weightsOf(true)).toMatchObject({ weighting: 'bySize', cells: 1, kishDesignEffect: 1 });
  });

  it('keeps Landkreise apart, and tells them where twenty take part', async () => {
    const counties = Array.from({ length: 25 }, (_, index): Participant => {
      const key = `092${String(index).padStart(2, '0')}`;
      return { municipality: invented(index, { key, countyKey: key, type: 'county' }), figures: evenFigures(70) };
    });
    const working = await closed(await survey([...state, ...counties]));
    const outcome = await publishStudy(working.deps, 'w2');
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    const [municipalities, landkreise] = outcome.study.populations;
    expect(municipalities?.averageMunicipality.overall.mean).toBe(40);
    // The county that the small survey has from the beginning takes no part.
    expect(landkreise).toMatchObject({
      kind: 'counties',
      participation: { frame: 26, respondents: 25 },
      averageMunicipality: { overall: { mean: 70 }, level: 4 },
    });
  });

  it('tells what became of the result before, and that nothing else than a doubtful change is none', async () => {
    const working = await closed(await survey(state));
    await publishStudy(working.deps, 'w2');
    const better = state.map(({ municipality, figures }, index): Participant => {
      const points = (figures?.['overall'] ?? 0) / 100;
      return { municipality, figures: figures && evenFigures(points + 8 + (index % 3)) };
    });
    await nextWave(working, 'w3', better);
    const outcome = await publishStudy((await closed(working, 'w3')).deps, 'w3');
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    const trend = outcome.study.populations[0]?.trend;
    expect(trend?.series.map(({ wave, native, breakBefore }) => ({ wave, native, breakBefore }))).toEqual([
      { wave: 'w2', native: 40, breakBefore: false },
      { wave: 'w3', native: 49, breakBefore: false },
    ]);
    expect(trend?.sincePrevious).toMatchObject({
      wave: 'w2',
      comparable: true,
      breakBefore: false,
      panel: '20-49',
      overall: { before: 40, after: 49, verdict: 'up' },
    });
  });

  it('compares with the wave that was opened before, whichever study was published first', async () => {
    const working = await closed(await survey(state));
    await nextWave(working, 'w3', state);
    await closed(working, 'w3');
    const later = await publishStudy(working.deps, 'w3');
    const earlier = await publishStudy(working.deps, 'w2');
    const trendOf = ({ kind, ...outcome }: typeof later) =>
      'study' in outcome ? outcome.study.populations[0]?.trend : kind;
    expect(trendOf(later)).toBeNull();
    expect(trendOf(earlier)).toBeNull();
  });

  it('compares with what was published, also after some of it was withdrawn', async () => {
    const working = await closed(await survey(state));
    await publishStudy(working.deps, 'w2');
    working.now += day;
    for (const { municipality } of state.slice(0, 12)) {
      const scope = { municipality: municipality.key, wave: 'w2' };
      expect(await working.deps.store.withdrawSubmission(scope, 'by mistake', working.now)).toBe('withdrawn');
    }
    await nextWave(working, 'w3', state);
    const outcome = await publishStudy((await closed(working, 'w3')).deps, 'w3');
    const trend = outcome.kind === 'published' ? outcome.study.populations[0]?.trend : null;
    expect(trend?.sincePrevious).toMatchObject({ panel: '20-49', overall: { before: 40, after: 40, verdict: 'none' } });
  });

  it('compares across a revision by what was answered, whatever is withdrawn since or meanwhile', async () => {
    const working = await workingApp();
    const { deps } = working;
    const { store } = deps;
    await store.closeWave('w1', beginning);
    const municipalities = state.map(({ municipality }) => municipality);
    await store.importRegister({ asOf: '2026-02-01', importedAt: beginning, source: 'invented', municipalities });
    const waveOf = async (id: string, points: number, option: string) => {
      const answers = JSON.stringify([
        { question: 'strategy-document', value: { kind: 'option', option }, rule: null },
        { question: 'security-officer', value: { kind: 'option', option: 'own' }, rule: 'implied' },
      ]);
      const answering: typeof store = {
        ...store,
        submit: (scope, submission, operation) => store.submit(scope, { ...submission, answers }, operation),
      };
      const participants = state.map(({ municipality, figures }) => ({
        municipality,
        figures: figures && evenFigures((figures['overall'] ?? 0) / 100 + points),
      }));
      await nextWave({ ...working, deps: { ...deps, store: answering }, now: working.now }, id, participants);
      working.now += 30 * day;
      await closed(working, id);
    };
    const withdrawn = async (wave: string) => {
      for (const { municipality } of state.slice(0, 12)) {
        const scope = { municipality: municipality.key, wave };
        expect(await store.withdrawSubmission(scope, 'by mistake', working.now)).toBe('withdrawn');
      }
    };
    await waveOf('w2', 0, 'draft');
    await publishStudy(deps, 'w2');
    working.now += day;
    await withdrawn('w2');
    await deps.models.offer(JSON.stringify({ ...deps.models.current().model.file, version: '2.0.0' }), working.now);
    await waveOf('w3', 11, 'adopted');
    const withdrawing: typeof store = {
      ...store,
      async submittedAnswers(wave) {
        if (wave === 'w3') await withdrawn(wave);
        return store.submittedAnswers(wave);
      },
    };
    const outcome = await publishStudy({ ...deps, store: withdrawing }, 'w3');
    const trend = outcome.kind === 'published' ? outcome.study.populations[0]?.trend : null;
    // Of the strategy (weight 2 of 6) the document is two thirds: 50 points of it are 33 in the category and 11 in all.
    expect(trend?.sincePrevious).toMatchObject({
      ...{ wave: 'w2', comparable: true, panel: '20-49' },
      overall: { before: 11, after: 22 },
      categories: { strategy: { before: 33, after: 67 }, security: { before: 4, after: 4 } },
    });
  });

  it('is told of those behind the newest benchmark, where the others are too few to be told of', async () => {
    const late = invented(28);
    const working = await survey([...state.slice(0, 28), { municipality: late, figures: null }]);
    await publishBenchmark(working.deps, 'w2');
    await submitInvented(working.deps.store, 'w2', [{ municipality: late, figures: evenFigures(90) }], working.now);
    const outcome = await publishStudy((await closed(working)).deps, 'w2');
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    expect(outcome.study.populations[0]).toMatchObject({
      participation: { respondents: 28 },
      method: { weighting: 'unweighted', cells: 1 },
      averageMunicipality: { overall: { mean: 40 } },
    });
    expect(outcome.notes).toMatchObject([{ kind: 'municipalities', leftOut: 1 }]);
    await nextWave(working, 'w3', [...state.slice(0, 28), { municipality: late, figures: evenFigures(90) }]);
    const next = await publishStudy((await closed(working, 'w3')).deps, 'w3');
    const trend = next.kind === 'published' ? next.study.populations[0]?.trend : null;
    // The late one is new in the trend, alone, and what came of it must not be told.
    expect(trend?.sincePrevious).toMatchObject({ panel: '20-49', overall: { before: 40 }, decomposition: null });
  });

  it('is made again where a benchmark is frozen between its audit and its freezing', async () => {
    const working = await survey(state);
    const { deps } = await closed(working);
    const { store } = deps;
    let between = 0;
    const publishing: typeof store = {
      ...store,
      async publishStudy(...given) {
        between += 1;
        if (between === 1) await publishBenchmark(deps, 'w2');
        return store.publishStudy(...given);
      },
    };
    expect(await publishStudy({ ...deps, store: publishing }, 'w2')).toMatchObject({ kind: 'published' });
    expect(between).toBe(2);
    expect(await store.benchmark('w2')).toMatchObject({ number: 1 });
  });
});
