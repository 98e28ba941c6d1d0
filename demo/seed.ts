import { createHash } from 'node:crypto';
import type { Answers } from '../model/format/answer.ts';
import type { MaturityModel } from '../model/format/compiled-model.ts';
import type { MunicipalityRecord, Operation, Scope, Store } from '../server/storage/store.ts';
import { createWave, type WavePlan } from '../server/work/create-wave.ts';
import { peerGroups } from '../server/work/municipality-of.ts';
import { newSubmission } from '../server/work/new-submission.ts';
import { publishBenchmark } from '../server/work/publish-benchmark.ts';
import { publishStudy } from '../server/work/publish-study.ts';
import type { Workplace } from '../server/work/workplace.ts';
import { inventedAnswers, takesPart } from './invented-answers.ts';
import { demoTown, inventedRegister } from './invented-state.ts';
import { rememberTown } from './town-past.ts';

const day = 86_400_000;

interface DemoWave extends WavePlan {
  /** Days before now on which it was opened. */
  readonly openedBefore: number;
  readonly closed: boolean;
}

const waves: readonly DemoWave[] = [
  {
    id: 'herbst-2025',
    title: { de: 'Erhebung Herbst 2025 (erfunden)', en: 'Survey of autumn 2025 (invented)' },
    entry: 'open',
    closesAt: null,
    openedBefore: 420,
    closed: true,
  },
  {
    id: 'herbst-2026',
    title: { de: 'Erhebung Herbst 2026 (erfunden)', en: 'Survey of autumn 2026 (invented)' },
    entry: 'open',
    closesAt: null,
    openedBefore: 50,
    closed: false,
  },
];

/** A demo of an earlier edition gets what that did not have: collective results, and what the town keeps from the first wave. */
async function addMissing(work: Workplace): Promise<void> {
  await rememberFirstWave(work);
  for (const { id, status, openedAt } of await work.store.waves()) {
    const finished = waves.some((wave) => wave.id === id && wave.closed) && status === 'closed' && openedAt !== null;
    if (!finished || (await work.store.study(id)) !== null) continue;
    await publishStudy({ ...work, clock: () => openedAt + 70 * day }, id);
  }
}

/**
 * Fills an empty database with an invented state, a finished wave and an open one, each with a published benchmark, the finished one
 * with its collective result. The demo's own town has taken part in the first wave only, of which it has its access code and its plan.
 *
 * @returns how many results were made; 0 if the database held the demo already
 */
export async function seed(work: Workplace): Promise<number> {
  if ((await work.store.waves()).some(({ id }) => id === waves.at(-1)?.id)) {
    await addMissing(work);
    return 0;
  }
  const { model } = work.models.current();
  const register = inventedRegister(work.clock());
  await work.store.importRegister(register);
  let made = 0;
  for (const [year, wave] of waves.entries()) {
    const at = work.clock() - wave.openedBefore * day;
    const then = { ...work, clock: () => at };
    await createWave(then, wave);
    await work.store.openWave(wave.id, at);
    const participants = register.municipalities.filter((one) =>
      one.name === demoTown ? wave.closed : takesPart(one, wave.id),
    );
    for (const municipality of participants) await submitInvented(work, model, municipality, wave.id, year, at);
    await publishBenchmark({ ...work, clock: () => at + 40 * day }, wave.id);
    if (wave.closed) {
      await work.store.closeWave(wave.id, at + 60 * day);
      await publishStudy({ ...work, clock: () => at + 70 * day }, wave.id);
    }
    made += participants.length;
  }
  await rememberFirstWave(work);
  return made;
}

async function rememberFirstWave(work: Workplace): Promise<void> {
  const town = inventedRegister(work.clock()).municipalities.find(({ name }) => name === demoTown);
  const [first] = waves;
  if (town && first) await rememberTown(work, { municipality: town.key, wave: first.id });
}

async function saveAnswers(
  store: Store,
  scope: Scope,
  answers: Answers,
  operation: (id: string) => Operation,
): Promise<void> {
  for (const [question, value] of answers) {
    const change = { question, value, note: '', evidence: '', author: 'owner', replaces: 0 };
    await store.saveAnswer(scope, change, operation(`answer-${question}`));
  }
}

/** Begins and submits what one municipality answers in a wave, some day of the five weeks after it was opened. */
export async function submitInvented(
  work: Workplace,
  model: MaturityModel,
  municipality: MunicipalityRecord,
  wave: string,
  year: number,
  openedAt: number,
): Promise<void> {
  const { store } = work;
  const scope = { municipality: municipality.key, wave };
  const hash = createHash('sha256').update(`${wave}/${municipality.key}`).digest();
  const digest = hash.toString('base64url');
  const at = openedAt + (1 + ((hash[0] ?? 0) % 35)) * day;
  const operation = (id: string) => ({ id: `demo-${id}-${municipality.key}`, digest, at });
  await store.beginAssessment(scope, digest, operation('begin'));
  const answers = inventedAnswers(model, municipality, year);
  // Only the demo's own town is ever opened; of the others the submission is enough.
  if (municipality.name === demoTown) await saveAnswers(store, scope, answers, operation);
  const { revision } = await store.assessment(scope);
  const groups = await peerGroups(work, model, scope);
  await store.submit(scope, newSubmission(model, groups, scope, answers, revision), operation('submit'));
}
