import { createHash } from 'node:crypto';
import type { Evaluation } from '../model/action/evaluation.ts';
import { movesFrom } from '../model/action/next-level/moves.ts';
import type { Measure, Target } from '../model/contract/plan.ts';
import type { Answers } from '../model/format/answer.ts';
import type { MaturityModel } from '../model/format/compiled-model.ts';
import { firstSentence } from '../model/format/first-sentence.ts';
import { shortened } from '../server/report/clean-text.ts';
import type { PlanChange, Scope } from '../server/storage/store.ts';
import { accessCodeDigest, accessCodeFrom } from '../server/work/access-code.ts';
import { givenAnswers } from '../server/work/given-answers.ts';
import { instantOf } from '../server/work/instant.ts';
import { pinnedModel } from '../server/work/wave-of.ts';
import type { Workplace } from '../server/work/workplace.ts';

const day = 86_400_000;

/** The access code with which the demo's town took part in the first wave; the same in every demo, and as invented as the town. */
export const townCode = accessCodeFrom(createHash('sha256').update('Otterbrück, Herbst 2025').digest());

/**
 * What the demo's town has from the first wave beside its answers: its access code, and a plan of three measures and two targets,
 * some of which the second wave will show the effect of. Writes what is missing.
 */
export async function rememberTown(work: Workplace, scope: Scope): Promise<void> {
  const { store, keys } = work;
  const digest = accessCodeDigest(townCode, keys.accessCodePepper);
  if ((await store.redeemAccessCode(digest)) === null) {
    await store.addAccessCodes([{ ...scope, digest, createdAt: work.clock() }]);
  }
  const submission = await store.submission(scope);
  if (submission === null || (await store.plan(scope.municipality, [scope.wave])).length > 0) return;
  const { model } = await pinnedModel(work, submission.modelVersion);
  const evaluation: Evaluation = JSON.parse(submission.evaluation);
  const begun = submission.at + 20 * day;
  const changes = [
    ...measuresFor(model, evaluation, givenAnswers(submission), begun).map((entry, index) =>
      changeOf('measure', `massnahme-${index + 1}`, entry),
    ),
    ...targetsFor(evaluation, begun).map(([category, entry]) => changeOf('target', category, entry)),
  ];
  const operation = { id: `demo-plan-${scope.wave}`, digest: 'demo', at: begun };
  const limits = { measure: changes.length, target: changes.length, scenario: 0 };
  await store.savePlan(scope, [scope.wave], changes, limits, operation);
}

/** Who does it, how far it is, and in how many days it is to be done. */
const doings = [
  { responsible: 'Hauptamt', status: 'done', days: 180 },
  { responsible: 'Stabsstelle Digitalisierung', status: 'running', days: 330 },
  { responsible: 'Kämmerei', status: 'planned', days: 540 },
] as const;

/** The first better answers to the questions with the greatest need for action. */
function measuresFor(model: MaturityModel, { needs }: Evaluation, answers: Answers, begun: number): readonly Measure[] {
  const possible = needs.needForAction.flatMap(({ question: id, recommendation }) => {
    const [question, from] = [model.question.get(id), answers.get(id)];
    const [move] = question && from ? movesFrom(model, question, from) : [];
    const text = model.recommendation.get(recommendation)?.text['de'];
    return question && move && text ? [{ question, move, recommendation, text }] : [];
  });
  return doings.flatMap(({ responsible, status, days }, index): Measure[] => {
    const found = possible[index];
    if (!found) return [];
    const { question, move, recommendation, text } = found;
    return [
      {
        title: shortened(firstSentence(text), 200),
        category: question.category,
        question: question.id,
        recommendation,
        to: move.to.kind === 'options' ? { kind: 'options', options: [...move.to.options] } : move.to,
        status,
        responsible,
        start: dateOf(begun),
        due: dateOf(begun + days * day),
        note: '',
      },
    ];
  });
}

/** One level more for the two weakest categories. */
function targetsFor({ categories }: Evaluation, begun: number): readonly (readonly [category: string, Target])[] {
  return categories
    .flatMap(({ category, level, score }) =>
      level !== null && score !== null && level < 5 ? [{ category, level, score }] : [],
    )
    .toSorted((one, other) => one.score - other.score)
    .slice(0, 2)
    .map(({ category, level }) => [category, { level: level + 1, due: dateOf(begun + 700 * day) }] as const);
}

function changeOf(kind: PlanChange['kind'], id: string, entry: Measure | Target): PlanChange {
  return { kind, id, body: JSON.stringify(entry), replaces: 0, author: 'owner' };
}

function dateOf(at: number): string {
  return instantOf(at).slice(0, 10);
}
