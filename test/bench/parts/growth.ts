import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inventedAnswers } from '../../../demo/invented-answers.ts';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { NewSubmission, Scope, Store } from '../../../server/storage/store.ts';
import { newSubmission } from '../../../server/work/new-submission.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import { benchFolder } from '../servers/bench-folder.ts';
import type { BenchSettings } from '../settings.ts';
import { filledWave, fillWave, newcomers } from '../survey/filled-wave.ts';
import { inventedRegister } from '../survey/invented-register.ts';
import { shippedModel } from '../survey/shipped-model.ts';

const few = 1_000;
const many = 1_000_000;
const read = 100_000;
/** Submissions in one repetition, in each of the two databases. */
const atOnce = 150;

/** What a submission costs where few and where very many are stored, and what reading very many costs, on SQLite. */
export async function growth({ repetitions }: BenchSettings): Promise<Part> {
  const folder = benchFolder();
  try {
    const submission = await sampleSubmission();
    const ratios = [
      await submitting(folder.path, submission, repetitions),
      ...(await reading(folder.path, submission, repetitions)),
    ];
    return {
      title: 'Submissions where many are stored, SQLite',
      cells: [],
      ratios,
      notes: [
        `Submitting: ${atOnce} whole assessments of the shipped model, one after another, in turns with one in the other database. ` +
          'Those stored there before are short, so that a million fit on a disk; as many rows and keys are in the way as ever.',
        `Reading: ${read} submissions with all their texts.`,
      ],
    };
  } finally {
    folder.remove();
  }
}

async function submitting(folder: string, submission: NewSubmission, repetitions: number) {
  const short = { answers: '[]', evaluation: '{}', figures: '{"overall":0,"level":1}' };
  const stores: { readonly store: Store; readonly scopes: readonly Scope[] }[] = [];
  for (const count of [few, many]) {
    const file = join(folder, `${count}.db`);
    await fillWave(file, count, short);
    progress(`filled with ${count}`);
    stores.push(await begun(file, newcomers(atOnce * (repetitions + 1), count)));
  }
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round <= repetitions; round += 1) {
    const spent = stores.map(() => 0);
    for (let index = round * atOnce; index < (round + 1) * atOnce; index += 1) {
      for (const [place, { store, scopes }] of stores.entries()) {
        const scope = scopes[index];
        if (scope !== undefined) spent[place] = (spent[place] ?? 0) + (await submit(store, scope, submission));
      }
    }
    progress(`a submission among few ${msEach(spent[0])} ms, among many ${msEach(spent[1])} ms`);
    rounds.push(spent);
  }
  for (const { store } of stores) await store.close();
  // The first round warms up.
  const figure = (place: number) => rounds.slice(1).map((spent) => spent[place] ?? Number.NaN);
  return ratioOf(`time of a submission among ${many} of that among ${few}`, figure(1), figure(0), { atMost: 1.5 });
}

/** Opens a filled database with further municipalities, each of which has answered a question. */
async function begun(file: string, scopes: readonly Scope[]) {
  const store = openSqliteStore(file);
  const [example] = inventedRegister(1, 1).municipalities;
  if (example === undefined) throw new Error('The invented register is empty.');
  const municipalities = scopes.map(({ municipality }) => ({ ...example, key: municipality, stateKey: '98' }));
  await store.importRegister({ asOf: example.asOf, importedAt: 1, source: 'invented', municipalities });
  const answer = { question: 'q', value: null, note: '', evidence: '', author: 'owner', replaces: 0 };
  await Promise.all(scopes.map((scope) => store.saveAnswer(scope, answer, { id: 'save', digest: '', at: 3 })));
  return { store, scopes };
}

/** Milliseconds. */
async function submit(store: Store, scope: Scope, submission: NewSubmission): Promise<number> {
  const begin = performance.now();
  const outcome = await store.submit(scope, submission, { id: 'submit', digest: '', at: Date.now() });
  if (outcome.kind !== 'submitted') throw new Error(`A submission was answered with ${outcome.kind}.`);
  return performance.now() - begin;
}

const msEach = (sum = Number.NaN): string => (sum / atOnce).toFixed(2);

async function reading(folder: string, { answers, evaluation, figures }: NewSubmission, repetitions: number) {
  const file = join(folder, 'read.db');
  await fillWave(file, read, { answers, evaluation, figures: JSON.stringify(figures) });
  progress(`filled with ${read}, with all their texts`);
  const store = openSqliteStore(file);
  const seconds = async (what: () => Promise<readonly unknown[]>): Promise<number[]> => {
    const all: number[] = [];
    for (let round = 0; round < repetitions; round += 1) {
      const begin = performance.now();
      const rows = await what();
      if (rows.length !== read) throw new Error(`${rows.length} were read of ${read}.`);
      all.push((performance.now() - begin) / 1000);
      progress(`read in ${all.at(-1)?.toFixed(2)} s`);
    }
    return all;
  };
  const members = await seconds(async () => (await store.benchmarkBasis(filledWave)).members);
  const withFigures = await seconds(async () => (await store.studyBasis(filledWave)).figures);
  await store.close();
  const one = members.map(() => 1);
  return [
    ratioOf(`seconds to read the members of ${read} submissions`, members, one, { atMost: 1 }),
    ratioOf(`seconds to read the figures of ${read} submissions`, withFigures, one, { atMost: 3 }),
  ];
}

/** A whole assessment of the shipped model. */
async function sampleSubmission(): Promise<NewSubmission> {
  const model = await shippedModel();
  const candidates = inventedRegister(20, 1).municipalities;
  for (const municipality of candidates) {
    const scope = { municipality: municipality.key, wave: filledWave };
    const groups = ['size:0', 'type:town', 'state:99', 'all'];
    const submission = newSubmission(model, groups, scope, inventedAnswers(model, municipality, 0), 1);
    if (submission.figures !== null) return { ...submission, modelVersion: '1' };
  }
  throw new Error('Nobody among the invented enters benchmarks.');
}
