import type { MaturityModel } from '../format/compiled-model.ts';
import type { Comparison, QuestionEntry } from '../format/model-file.ts';
import { answerClasses, type Signature } from './answer-classes.ts';
import { comparisonsOf } from './condition.ts';

/** Questions whose skipping hangs together, in the order of the conversation; what one cluster does never touches another. */
export interface RuleCluster {
  readonly questions: readonly QuestionEntry[];
  /** The comparisons that rules make with each question; a question without any has none. */
  readonly comparisons: ReadonlyMap<string, readonly Comparison[]>;
  /** The ways in which a question can settle its comparisons; null where there are too many to list. */
  readonly classes: ReadonlyMap<string, readonly Signature[] | null>;
  /** Position in `questions` of the last rule that looks at a question. */
  readonly lastUse: ReadonlyMap<string, number>;
}

const known = new WeakMap<MaturityModel, readonly RuleCluster[]>();

/** The clusters of a model, worked out once. A question without rules is a cluster of its own. */
export function ruleClusters(model: MaturityModel): readonly RuleCluster[] {
  const clusters = known.get(model) ?? findClusters(model);
  known.set(model, clusters);
  return clusters;
}

function findClusters(model: MaturityModel): readonly RuleCluster[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id) ?? id;
    if (above === id) return id;
    const top = root(above);
    parent.set(id, top);
    return top;
  };
  for (const [target, rules] of model.rules) {
    for (const { question } of rules.flatMap(({ when }) => comparisonsOf(when)))
      parent.set(root(question), root(target));
  }
  const members = new Map<string, QuestionEntry[]>();
  for (const question of model.questions) {
    const key = root(question.id);
    const others = members.get(key);
    if (others) others.push(question);
    else members.set(key, [question]);
  }
  return [...members.values()].map((questions) => clusterOf(questions, model));
}

function clusterOf(questions: readonly QuestionEntry[], model: MaturityModel): RuleCluster {
  const comparisons = new Map<string, Comparison[]>();
  const lastUse = new Map<string, number>();
  questions.forEach(({ id }, position) => {
    for (const comparison of (model.rules.get(id) ?? []).flatMap(({ when }) => comparisonsOf(when))) {
      const others = comparisons.get(comparison.question);
      if (others) others.push(comparison);
      else comparisons.set(comparison.question, [comparison]);
      lastUse.set(comparison.question, position);
    }
  });
  const classes = new Map(questions.map((question) => [question.id, classesOf(question, comparisons)]));
  return { questions, comparisons, classes, lastUse };
}

function classesOf(
  question: QuestionEntry,
  comparisons: ReadonlyMap<string, readonly Comparison[]>,
): readonly Signature[] | null {
  return answerClasses(question, comparisons.get(question.id) ?? []);
}
