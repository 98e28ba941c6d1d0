import type { Answers, AnswerValue } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import type { Comparison, QuestionEntry } from '../format/model-file.ts';
import type { Signature } from './answer-classes.ts';
import { compareAnswer, holds, type Truth } from './condition.ts';
import { type RuleCluster, ruleClusters } from './rule-clusters.ts';

/** Number of questions still to answer. */
export interface Rest {
  readonly shortest: number;
  readonly longest: number;
}

/** Earlier answers looked at in one cluster. */
const mostWork = 100_000;
const mostQuestions = 1_000;

/**
 * The fewest and the most questions that can still come on the path, over every way of answering the open ones. Exact, but
 * for a cluster of rules too entangled to search, which counts from nothing to all its open questions.
 */
export function remaining(model: MaturityModel, answers: Answers): Rest {
  return ruleClusters(model)
    .map((cluster) => knownRest(cluster, model, answers))
    .reduce((sum, rest) => ({ shortest: sum.shortest + rest.shortest, longest: sum.longest + rest.longest }), {
      shortest: 0,
      longest: 0,
    });
}

/** What a cluster came to with the answers it was last asked with; the next answer touches one of many. */
interface Known {
  readonly answers: readonly (AnswerValue | undefined)[];
  readonly rest: Rest;
}

const last = new WeakMap<RuleCluster, Known>();

function knownRest(cluster: RuleCluster, model: MaturityModel, answers: Answers): Rest {
  const known = last.get(cluster);
  if (known && cluster.questions.every(({ id }, index) => answers.get(id) === known.answers[index])) return known.rest;
  const rest = clusterRest(cluster, model, answers);
  last.set(cluster, { answers: cluster.questions.map(({ id }) => answers.get(id)), rest });
  return rest;
}

type Settled = ReadonlyMap<string, Signature>;

function clusterRest(cluster: RuleCluster, model: MaturityModel, answers: Answers): Rest {
  const open = cluster.questions.filter(({ id }) => !answers.has(id)).length;
  const bounds = { shortest: 0, longest: open };
  if (open === 0 || cluster.comparisons.size === 0) return { shortest: open, longest: open };
  const seen = new Map<string, Rest>();
  let work = 0;
  return cluster.questions.length > mostQuestions ? bounds : (from(0, new Map()) ?? bounds);

  /** The rest from a position on; null when there are too many states to search. */
  function from(position: number, settled: Settled): Rest | null {
    const question = cluster.questions[position];
    if (!question) return { shortest: 0, longest: 0 };
    const relevant = stillUsed(settled, position);
    const key = `${position}:${[...relevant].map(([id, signature]) => `${id}=${signature.map(String).join()}`).join(';')}`;
    const found = seen.get(key);
    if (found) return found;
    const rest = atQuestion(question, position, relevant);
    if (rest) seen.set(key, rest);
    return rest;
  }

  function atQuestion(question: QuestionEntry, position: number, settled: Settled): Rest | null {
    const comparisons = cluster.comparisons.get(question.id) ?? [];
    const rule = model.rules
      .get(question.id)
      ?.find(({ when }) => holds(when, (comparison) => settledTruth(comparison, settled)) === true);
    const given = rule ? rule.implied : answers.get(question.id);
    const signatures = given
      ? [comparisons.map((comparison) => compareAnswer(comparison, question, given))]
      : cluster.classes.get(question.id);
    if (!signatures) return null;
    const cost = given ? 0 : 1;
    let rest: Rest | null = null;
    for (const signature of signatures) {
      work += 1 + settled.size;
      if (work > mostWork) return null;
      const after = from(position + 1, new Map(settled).set(question.id, signature));
      if (!after) return null;
      const { shortest, longest } = { shortest: after.shortest + cost, longest: after.longest + cost };
      rest = rest
        ? { shortest: Math.min(rest.shortest, shortest), longest: Math.max(rest.longest, longest) }
        : { shortest, longest };
    }
    return rest;
  }

  function settledTruth(comparison: Comparison, settled: Settled): Truth {
    const index = cluster.comparisons.get(comparison.question)?.indexOf(comparison) ?? -1;
    return settled.get(comparison.question)?.[index];
  }

  function stillUsed(settled: Settled, position: number): Settled {
    return new Map([...settled].filter(([id]) => (cluster.lastUse.get(id) ?? -1) >= position));
  }
}
