import { randomUUID } from 'node:crypto';
import { inventedAnswers } from '../../../demo/invented-answers.ts';
import type { MunicipalityRecord } from '../../../server/storage/store.ts';
import { createAccessCodes, type IssuedCode } from '../../../server/work/create-access-codes.ts';
import { createWave } from '../../../server/work/create-wave.ts';
import { publishBenchmark } from '../../../server/work/publish-benchmark.ts';
import { saveAnswer } from '../../../server/work/save-answer.ts';
import type { Principal } from '../../../server/work/session-token.ts';
import { submitAssessment } from '../../../server/work/submit-assessment.ts';
import type { Workplace } from '../../../server/work/workplace.ts';
import { inventedRegister } from './invented-register.ts';

/** How many municipalities stand where. */
export interface SurveyPlan {
  /** Have an access code and no answer. */
  readonly coded: number;
  /** Have answered everything. */
  readonly answered: number;
  /** Have submitted; the benchmark is published from them. */
  readonly submitted: number;
  /** Nobody has begun for them, and they have no code. */
  readonly unbegun: number;
}

/** Name and code of a municipality that may enter. */
export interface Entrant {
  readonly key: string;
  readonly code: string;
}

export interface SeededSurvey {
  readonly wave: string;
  readonly coded: readonly Entrant[];
  readonly answered: readonly Entrant[];
  readonly submitted: readonly Entrant[];
  readonly unbegun: readonly MunicipalityRecord[];
}

const wave = 'bench';
/** Assessments that are filled in at the same time. */
const atOnce = 64;

/**
 * Fills an empty database that has a current model with an open wave, by the product's own verbs. The first municipalities of the
 * register are those that have answered.
 */
export async function seedSurvey(work: Workplace, plan: SurveyPlan): Promise<SeededSurvey> {
  const { coded, answered, submitted, unbegun } = plan;
  const register = inventedRegister(coded + answered + submitted + unbegun, work.clock());
  await work.store.importRegister(register);
  await createWave(work, { id: wave, title: { de: 'Messung', en: 'Bench' }, entry: 'open', closesAt: null });
  await work.store.openWave(wave, work.clock());
  const rest = [...register.municipalities];
  const groups = {
    answered: rest.splice(0, answered),
    submitted: rest.splice(0, submitted),
    coded: rest.splice(0, coded),
  };
  await inBatches(groups.answered, (municipality) => answerAll(work, municipality));
  await inBatches(groups.submitted, async (municipality) => {
    const etag = await answerAll(work, municipality);
    await submitAssessment(work, ownerOf(municipality), etag, randomUUID());
  });
  if (submitted > 0) await publishBenchmark(work, wave);
  return {
    wave,
    coded: await entrants(work, groups.coded),
    answered: await entrants(work, groups.answered),
    submitted: await entrants(work, groups.submitted),
    unbegun: rest,
  };
}

/** Answers every question, and gives the ETag after the last. */
async function answerAll(work: Workplace, municipality: MunicipalityRecord): Promise<string> {
  const { model } = work.models.current();
  let etag = '';
  for (const [question, value] of inventedAnswers(model, municipality, 0)) {
    const answer = {
      value: value.kind === 'options' ? { ...value, options: [...value.options] } : value,
      note: '',
      evidence: '',
      revision: 0,
    };
    ({ etag } = await saveAnswer(work, ownerOf(municipality), question, answer, randomUUID()));
  }
  return etag;
}

function ownerOf({ key }: MunicipalityRecord): Principal {
  return { scope: { municipality: key, wave }, author: 'owner' };
}

async function entrants(work: Workplace, municipalities: readonly MunicipalityRecord[]): Promise<readonly Entrant[]> {
  if (municipalities.length === 0) return [];
  const keys = municipalities.map(({ key }) => key);
  const outcome = await createAccessCodes(work, wave, keys);
  if (outcome.kind !== 'created') throw new Error(`No codes for the bench: ${outcome.kind}.`);
  return outcome.codes.map(({ municipality, code }: IssuedCode) => ({ key: municipality.key, code }));
}

async function inBatches<T>(list: readonly T[], handle: (entry: T) => Promise<unknown>): Promise<void> {
  for (let index = 0; index < list.length; index += atOnce) {
    await Promise.all(list.slice(index, index + atOnce).map(handle));
  }
}
