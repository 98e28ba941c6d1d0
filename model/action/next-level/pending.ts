import { compareAnswer } from '../../flow/condition.ts';
import type { RuleCluster } from '../../flow/rule-clusters.ts';
import type { AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { Comparison, QuestionEntry } from '../../format/model-file.ts';
import { type Residual, settled } from './residual.ts';

/** What is left of the conditions of rules whose questions come later: by the question that is skipped, in the order of its rules. */
export interface Pending {
  readonly rules: ReadonlyMap<string, readonly Residual[]>;
  /** Equal for pending rules that are equal. */
  readonly key: string;
}

export const nothingPending: Pending = { rules: new Map(), key: '' };

const atStart = new WeakMap<RuleCluster, Pending>();

/** The rules of a cluster before anything is answered; worked out once. */
export function unsettled(model: MaturityModel, cluster: RuleCluster): Pending {
  const known = atStart.get(cluster);
  if (known) return known;
  const found = pending(
    cluster.questions.flatMap(({ id }): [string, readonly Residual[]][] => {
      const rules = model.rules.get(id) ?? [];
      return rules.length === 0 ? [] : [[id, rules.map(({ when }) => when)]];
    }),
  );
  atStart.set(cluster, found);
  return found;
}

const afterwards = new WeakMap<Pending, Map<string, Pending>>();

/**
 * What remains once the turn of a question is over; worked out once for each way of settling the comparisons.
 *
 * @param comparisons all that the rules of the cluster make with the question
 */
export function afterQuestion(
  before: Pending,
  question: QuestionEntry,
  comparisons: readonly Comparison[],
  value: AnswerValue | undefined,
): Pending {
  const truths = comparisons.map((comparison) => compareAnswer(comparison, question, value));
  const key = `${question.id} ${truths.join()}`;
  const known = afterwards.get(before) ?? new Map<string, Pending>();
  afterwards.set(before, known);
  const found = known.get(key) ?? settledBy(before, question, value);
  known.set(key, found);
  return found;
}

function settledBy({ rules }: Pending, question: QuestionEntry, value: AnswerValue | undefined): Pending {
  const rest = [...rules].filter(([id]) => id !== question.id);
  return pending(
    rest.map(([id, residuals]) => [
      id,
      residuals.map((residual) =>
        settled(residual, (comparison) =>
          comparison.question === question.id ? compareAnswer(comparison, question, value) : 'later',
        ),
      ),
    ]),
  );
}

/** The pending rules of several clusters as one. */
export function allPending(parts: readonly Pending[]): Pending {
  const some = parts.filter(({ rules }) => rules.size > 0);
  if (some.length <= 1) return some[0] ?? nothingPending;
  return pending(some.flatMap(({ rules }) => [...rules]));
}

/** Those that skip questions of a cluster. */
export function pendingIn({ rules }: Pending, { questions }: RuleCluster): Pending {
  return pending(
    questions.flatMap(({ id }): [string, readonly Residual[]][] => {
      const own = rules.get(id);
      return own ? [[id, own]] : [];
    }),
  );
}

/** Those that skip questions of none of these clusters. */
export function pendingOutside({ rules }: Pending, clusters: readonly RuleCluster[]): Pending {
  const members = new Set(clusters.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return pending([...rules].filter(([id]) => !members.has(id)));
}

function pending(rules: readonly (readonly [string, readonly Residual[]])[]): Pending {
  if (rules.length === 0) return nothingPending;
  return { rules: new Map(rules), key: JSON.stringify(rules) };
}
