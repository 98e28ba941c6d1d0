import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inventedAnswers, takesPart } from '../demo/invented-answers.ts';
import { demoTown, inventedRegister } from '../demo/invented-state.ts';
import { submitInvented } from '../demo/seed.ts';
import { rememberTown, townCode } from '../demo/town-past.ts';
import { cheapestWay } from '../model/action/next-level/cheapest-way.ts';
import { measure, target } from '../model/contract/plan.ts';
import { replay } from '../model/flow/path.ts';
import { load } from '../model/format/load.ts';
import { misfit } from '../model/format/misfit.ts';
import { randomFrom } from '../model/review/random.ts';
import { toNumber } from '../model/scoring/fraction.ts';
import { score } from '../model/scoring/score.ts';
import { openSqliteStore } from '../server/storage/sqlite/open-sqlite-store.ts';
import { accessCodeDigest, normalizeAccessCode } from '../server/work/access-code.ts';
import { countedAnswers } from '../server/work/counted-answers.ts';
import { createWave } from '../server/work/create-wave.ts';
import { givenAnswers } from '../server/work/given-answers.ts';
import { deriveKeys } from '../server/work/keys.ts';
import { storedModels } from '../server/work/models.ts';
import { readDevelopment } from '../server/work/read-development.ts';
import type { Workplace } from '../server/work/workplace.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const { municipalities } = inventedRegister(0);
const shippedText = readFileSync(new URL('../model/reifegrad-kommunal.json', import.meta.url), 'utf8');
const { model } = load(shippedText);
if (!model) throw new Error('The shipped model cannot be read.');
const shipped = model;
const realNames = new URL('../../shared/data/AuszugGV4Q_311219.csv', import.meta.url);

describe('the invented state', () => {
  it('has 262 municipalities with keys and names of their own, none with a key that could be real', () => {
    expect(municipalities.length).toBe(262);
    expect(new Set(municipalities.map(({ key }) => key)).size).toBe(262);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(262);
    expect(municipalities.filter(({ key }) => !/^99\d{6}$/.test(key))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(inventedRegister(0)).toEqual(inventedRegister(0));
  });

  it('holds the town of the demo once, with a county and peers of its size', () => {
    const towns = municipalities.filter(({ name }) => name === demoTown);
    expect(towns).toMatchObject([{ type: 'town', countyName: 'Ottersee' }]);
  });

  it('uses no name of a real municipality', (context) => {
    if (!existsSync(realNames)) context.skip('the register extract is not beside this checkout');
    const real = new Set(
      readFileSync(realNames, 'utf8')
        .split('\n')
        .map((line) => line.split(',')[7]?.replaceAll('"', '')),
    );
    expect(real.has('Abensberg') || real.size > 10_000).toBe(true);
    expect(municipalities.filter(({ name }) => real.has(name))).toEqual([]);
  });
});

describe('invented answers', () => {
  it('fit their questions and are the same each time', () => {
    const some = municipalities.slice(0, 20);
    for (const municipality of some) {
      const answers = inventedAnswers(model, municipality, 0);
      expect(answers).toEqual(inventedAnswers(model, municipality, 0));
      for (const question of model.questions) {
        const value = answers.get(question.id);
        expect(value && misfit(question, value)).toBeNull();
      }
    }
  });

  it('give results as real surveys have them: a mean from 33 to 44, a deviation from 8 to 14, larger towns ahead', () => {
    const results = municipalities
      .filter((one) => takesPart(one, 'herbst-2025'))
      .map((one) => ({
        points: toNumber(
          score(model, inventedAnswers(model, one, 0)).standings.official.score ?? { numerator: 0n, denominator: 1n },
        ),
        large: (one.population ?? 0) >= 10_000,
      }));
    const mean = average(results.map(({ points }) => points));
    const deviation = Math.sqrt(average(results.map(({ points }) => (points - mean) ** 2)));
    expect(mean > 33 && mean < 44).toBe(true);
    expect(deviation > 8 && deviation < 14).toBe(true);
    const [large, small] = [true, false].map((side) =>
      average(results.filter((one) => one.large === side).map(({ points }) => points)),
    );
    expect((large ?? 0) - (small ?? 0)).toBeGreaterThan(3);
  });
});

describe('what the town of the demo keeps from the first wave', () => {
  const at = Date.UTC(2025, 9, 1);
  const town = municipalities.filter(({ name }) => name === demoTown);
  const scope = { municipality: town[0]?.key ?? '', wave: 'first' };

  /** A database in which nobody but the town has taken part. */
  async function firstWave(): Promise<Workplace> {
    const store = openSqliteStore(`${temporaryFolder()}/demo.db`);
    onTestFinished(() => store.close());
    const keys = deriveKeys(new Uint8Array(32).fill(3));
    const work: Workplace = {
      ...{ store, models: storedModels(store), keys, clock: () => at },
      random: (bytes) => new Uint8Array(bytes),
    };
    await work.models.offer(shippedText, at);
    await store.importRegister({ asOf: '2024-12-31', importedAt: at, source: 'test', municipalities: town });
    await createWave(work, { id: 'first', title: { de: 'Erste' }, entry: 'open', closesAt: null });
    await store.openWave('first', at);
    for (const one of town) await submitInvented(work, shipped, one, scope.wave, 0, at);
    return work;
  }

  it('is every answer that its result was made of, and a way from there to the next level', async () => {
    const { store } = await firstWave();
    const { answers } = await store.assessment(scope);
    const submission = await store.submission(scope);
    if (submission === null) throw new Error('The town has submitted.');
    const given = givenAnswers(submission);
    const kept = new Map(answers.flatMap(({ question, value }) => (value === null ? [] : [[question, value]])));
    expect(countedAnswers(replay(shipped, kept))).toEqual(JSON.parse(submission.answers));
    expect([...given.keys()].filter((question) => !kept.has(question))).toEqual([]);
    expect(given.size).toBeGreaterThan(60);
    expect(score(shipped, given).reached.level).toBe(JSON.parse(submission.evaluation).level);
    expect(cheapestWay(shipped, given).kind).toBe('found');
  });

  it('is an access code, three measures with an effect to be expected, and two targets; a second start adds nothing', async () => {
    const work = await firstWave();
    const { store, keys } = work;
    await rememberTown(work, scope);
    expect(normalizeAccessCode(townCode)).not.toBeNull();
    expect(await store.redeemAccessCode(accessCodeDigest(townCode, keys.accessCodePepper))).toEqual(scope);

    const plan = await store.plan(scope.municipality, ['first']);
    const bodies = (kind: string) => plan.filter((one) => one.kind === kind).map(({ body }) => JSON.parse(body ?? ''));
    expect(bodies('measure').map((body) => measure.parse(body).status)).toEqual(['done', 'running', 'planned']);
    for (const { title } of bodies('measure')) expect(title).toMatch(/[.…]$/);
    expect(bodies('target').map((body) => target.parse(body).level)).toHaveLength(2);
    const { measures } = await readDevelopment(work, { scope, author: 'owner' });
    expect(measures).toHaveLength(3);
    for (const { expected } of measures) expect(expected).toBeGreaterThan(0);

    await rememberTown(work, scope);
    expect(await store.plan(scope.municipality, ['first'])).toEqual(plan);
  });
});

describe('the demo’s random numbers', () => {
  it('are spread evenly and normally', () => {
    const random = randomFrom('spread');
    const uniform = Array.from({ length: 10_000 }, () => random.uniform());
    expect(average(uniform)).toBeCloseTo(0.5, 1);
    const normal = Array.from({ length: 10_000 }, () => random.normal(10, 2));
    expect(average(normal)).toBeCloseTo(10, 0);
    expect(Math.sqrt(average(normal.map((one) => (one - 10) ** 2)))).toBeCloseTo(2, 0);
  });

  it('refuse to pick from nothing', () => {
    expect(() => randomFrom('x').pick([])).toThrow('There is nothing to pick from an empty list.');
  });
});

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
