import { compareAnswer } from '../../../flow/condition.ts';
import { namedOptions } from '../../../flow/named-options.ts';
import type { Answers } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Comparison, Condition } from '../../../format/model-file.ts';
import { unions } from './unions.ts';

/** A condition in which `not` stands before single comparisons alone (negation normal form); true exactly where the condition holds. */
export type Formula = Literal | Junction;

/** Is true where the comparison is as wanted; never where an open answer leaves it undefined. */
export interface Literal {
  readonly kind: 'literal';
  readonly comparison: Comparison;
  readonly wanted: boolean;
}

export interface Junction {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Formula[];
}

export function formulaOf(condition: Condition, wanted = true): Formula {
  if ('not' in condition) return formulaOf(condition.not, !wanted);
  if (!('all' in condition) && !('any' in condition)) return { kind: 'literal', comparison: condition, wanted };
  const kind = 'all' in condition === wanted ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return junction(
    kind,
    parts.map((part) => formulaOf(part, wanted)),
  );
}

/** Whether a formula is true for answers that all count. */
export function isTrue(formula: Formula, answers: Answers, model: MaturityModel): boolean {
  if (formula.kind === 'all') return formula.parts.every((part) => isTrue(part, answers, model));
  if (formula.kind !== 'literal') return formula.parts.some((part) => isTrue(part, answers, model));
  const { comparison, wanted } = formula;
  const question = model.question.get(comparison.question);
  return question !== undefined && compareAnswer(comparison, question, answers.get(question.id)) === wanted;
}

/** Ids of the questions that a formula looks at. */
export function questionsIn(formula: Formula): ReadonlySet<string> {
  return new Set(literalsOf(formula).map(({ comparison }) => comparison.question));
}

export function literalsOf(formula: Formula): readonly Literal[] {
  return formula.kind === 'literal' ? [formula] : formula.parts.flatMap(literalsOf);
}

/** Parts that no question ties together, each a formula by itself; the formula alone where there is but one. */
export function separated(formula: Formula): readonly Formula[] {
  if (formula.kind === 'literal') return [formula];
  const joined = unions();
  const looked = formula.parts.map((part) => [...questionsIn(part)]);
  for (const ids of looked) joined.join(ids);
  const groups = new Map<string, Formula[]>();
  formula.parts.forEach((part, index) => {
    const root = joined.rootOf(looked[index]?.[0] ?? '');
    const others = groups.get(root);
    if (others) others.push(part);
    else groups.set(root, [part]);
  });
  return [...groups.values()].map((parts) => junction(formula.kind, parts));
}

function junction(kind: Junction['kind'], parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const merged = mergedByName(flat, kind === 'any');
  const [only] = merged;
  return only && merged.length === 1 ? only : { kind, parts: merged };
}

/** Of a question that any of several comparisons by name may meet, or none may, one comparison with all the names is left. */
function mergedByName(parts: readonly Formula[], wanted: boolean): readonly Formula[] {
  const names = new Map<string, Set<string>>();
  const others = parts.filter((part) => {
    if (part.kind !== 'literal' || part.wanted !== wanted) return true;
    const { comparison } = part;
    const listed = namedOptions(comparison);
    if (!listed) return true;
    const found = names.get(comparison.question) ?? new Set();
    names.set(comparison.question, found);
    for (const id of listed) found.add(id);
    return false;
  });
  const literals = [...names].map(([question, ids]): Literal => {
    return { kind: 'literal', comparison: { question, in: [...ids] }, wanted };
  });
  return [...others, ...literals];
}
