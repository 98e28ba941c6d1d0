import { type RuleCluster, ruleClusters } from '../../flow/rule-clusters.ts';
import type { AnswerValue } from '../../format/answer.ts';
import type { CategoryEntry, QuestionEntry } from '../../format/model-file.ts';
import { lcm } from './common-multiple.ts';
import { type Entry, maskOf, type Packing, packingFor } from './front.ts';
import type { Outcome, Outcomes } from './outcomes.ts';
import type { Task } from './task.ts';

/** An outcome as an entry of a front. */
export interface Turn {
  readonly value: AnswerValue | undefined;
  /** Weight that it adds to what is known. */
  readonly known: number;
  readonly entry: Entry;
}

/** The turns that a question can take. */
export interface Place {
  readonly question: QuestionEntry;
  /** Cheapest first. */
  readonly asked: readonly Turn[];
  /** By the rules that skip it; null where the task rules it out. */
  readonly implied: readonly (Turn | null)[];
}

/** The questions of one category that hang together by rules. */
export interface Part {
  readonly cluster: RuleCluster;
  readonly places: readonly Place[];
}

/** A category made ready for the search. */
export interface CategoryPlan {
  readonly category: CategoryEntry;
  readonly parts: readonly Part[];
  /** The worth of an entry counts points times weights in this many parts of a point. */
  readonly scale: bigint;
  /** Weight of the questions that apply. */
  readonly applicable: number;
}

/** @param priced whether changes cost anything; where none does, the entry that brings most is the only one */
export function categoryPlan(
  task: Task,
  category: CategoryEntry,
  outcomes: readonly Outcomes[],
  priced: boolean,
): CategoryPlan {
  const packing = packingFor(task.model.questions.length);
  const own = outcomes.filter(({ question }) => question.category === category.id);
  const all = own.flatMap(({ asked, implied }) => [...asked, ...implied.filter((one) => one !== null)]);
  const scale = all.map(({ points }) => points?.denominator ?? 1n).reduce(lcm, 1n);
  const places = new Map(own.map((one) => [one.question.id, placeOf(task, one, scale, packing, priced)]));
  return {
    category,
    parts: ruleClusters(task.model).flatMap((cluster): Part[] => {
      const members = cluster.questions.flatMap(({ id }) => places.get(id) ?? []);
      return members.length === 0 ? [] : [{ cluster, places: members }];
    }),
    scale,
    applicable: task.before.steps.reduce((sum, step) => {
      const value = step.kind === 'skipped' ? step.implied : step.answer;
      const counts = step.question.category === category.id && value?.kind !== 'notApplicable';
      return counts ? sum + step.question.weight : sum;
    }, 0),
  };
}

/** The same plan without changes of one question; parts that do not hold it are the same objects. */
export function withoutChanges(plan: CategoryPlan, question: string): CategoryPlan {
  const isUnchanged = ({ entry }: Turn) => !('move' in entry.parts);
  const places = (of: readonly Place[]) =>
    of.map((place) => (place.question.id === question ? { ...place, asked: place.asked.filter(isUnchanged) } : place));
  return {
    ...plan,
    parts: plan.parts.map((part) =>
      part.places.some((place) => place.question.id === question) ? { ...part, places: places(part.places) } : part,
    ),
  };
}

function placeOf(
  task: Task,
  { question, position, asked, implied }: Outcomes,
  scale: bigint,
  packing: Packing,
  priced: boolean,
): Place {
  const evidence = task.model.file.scoring.openAnswers === 'evidence';
  const turn = ({ value, points, known, move }: Outcome): Turn => {
    const counts = points && (known || evidence);
    const units = counts ? (points.numerator * scale * BigInt(question.weight)) / points.denominator : 0n;
    const mask = move ? maskOf(position, packing) : 0n;
    const cost = move && priced ? move.effort * packing.radix + 1 : 0;
    const worth = (units << packing.bits) + mask;
    const entry: Entry = { cost, worth, parts: move ? { position, move } : [] };
    return { value, known: known && !evidence ? question.weight : 0, entry };
  };
  return {
    question,
    asked: asked.map(turn).sort((a, b) => a.entry.cost - b.entry.cost),
    implied: implied.map((one) => one && turn(one)),
  };
}
