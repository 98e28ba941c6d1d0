import { expectedEffects } from '../../model/action/expected-effect.ts';
import { measuredEffects } from '../../model/action/measured-effect.ts';
import type { Development } from '../../model/contract/development.ts';
import type { Measure } from '../../model/contract/plan.ts';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { misfit } from '../../model/format/misfit.ts';
import type { PlanRecord } from '../storage/store.ts';
import { answersOf } from './answers-of.ts';
import type { KnownResult, ResultPair } from './known-results.ts';
import { idsOf } from './known-waves.ts';
import type { KnownPlan } from './read-plan.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

type Outcome = Development['measures'][number];

/**
 * What became of each measure (Maßnahme): the effect to be expected of it in the wave it was made in, and the one measured in the next
 * submitted wave.
 */
export async function measureOutcomes(
  work: Workplace,
  municipality: string,
  { waves, records }: KnownPlan,
  results: readonly KnownResult[],
  pairs: readonly ResultPair[],
): Promise<readonly Outcome[]> {
  const measures = records.flatMap((record) => measureOf(record) ?? []);
  const starts = await startsOf(work, municipality, new Set(measures.map(({ wave }) => wave)), results);
  const ids = idsOf(waves);
  const submitted = new Set(results.map(({ submission }) => submission.wave));
  const effects = new Map(
    pairs.map(({ before, after, common }) => {
      return [before.submission.wave, measuredEffects(common, before.answers, after.answers)];
    }),
  );
  return measures.map(({ id, wave: from, measure }): Outcome => {
    const { title, question, status } = measure;
    const to = ids.slice(ids.indexOf(from) + 1).find((wave) => submitted.has(wave)) ?? null;
    const effect = effects.get(from);
    const measured = question !== null && effect ? effect(question) : null;
    return { id, title, question, status, expected: expectedOf(measure, starts.get(from)), measured, from, to };
  });
}

interface MadeMeasure {
  readonly id: string;
  readonly wave: string;
  readonly measure: Measure;
}

function measureOf({ kind, id, wave, body }: PlanRecord): MadeMeasure | null {
  return kind === 'measure' && body !== null ? { id, wave, measure: JSON.parse(body) } : null;
}

/** A wave in which something was planned. */
interface Start {
  readonly model: MaturityModel;
  /** What an answer would add to those that were given there. */
  readonly effectOf: (question: string, to: AnswerValue) => number;
}

/** What was submitted in each of these waves, else what is answered there so far. */
async function startsOf(
  work: Workplace,
  municipality: string,
  waves: ReadonlySet<string>,
  results: readonly KnownResult[],
): Promise<ReadonlyMap<string, Start>> {
  const starts = new Map<string, Start>();
  for (const wave of waves) {
    const result = results.find(({ submission }) => submission.wave === wave);
    if (result) starts.set(wave, startFrom(result.model, result.answers));
    else {
      const { answers } = await work.store.assessment({ municipality, wave });
      starts.set(wave, startFrom((await modelOfWave(work, wave)).model, answersOf(answers)));
    }
  }
  return starts;
}

function startFrom(model: MaturityModel, answers: Answers): Start {
  return { model, effectOf: expectedEffects(model, answers) };
}

/** Null where the measure names no answer that the model of its wave knows. */
function expectedOf({ question: id, to }: Measure, start: Start | undefined): number | null {
  const question = start?.model.question.get(id ?? '');
  if (!start || !question || to === null || misfit(question, to) !== null) return null;
  return start.effectOf(question.id, to);
}
