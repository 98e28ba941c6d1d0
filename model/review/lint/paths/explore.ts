import { compareAnswer, holds } from '../../../flow/condition.ts';
import type { QuestionEntry } from '../../../format/model-file.ts';
import { type Outcome, outcomesAt } from './outcome.ts';
import type { PlacedSkip } from './placed-rules.ts';
import type { GroupedQuestion, QuestionGroup } from './question-groups.ts';

/** What happens at one question where the earlier answers that rules look at are of the same kinds. */
export interface Crossing {
  readonly at: GroupedQuestion;
  /** Every entry whose rule fires here; the first one decides. */
  readonly firing: readonly PlacedSkip[];
  /** Whether a path without any open answer leads here. */
  readonly definite: boolean;
}

/** What an outcome adds to the value of a path; null where no path may have it. */
export type Worth = (question: QuestionEntry, outcome: Outcome) => number | null;

/** Steps that searches may still take together. */
export interface Budget {
  left: number;
}

interface State {
  /** Kinds by question, as positions in their lists. */
  readonly settled: ReadonlyMap<string, number>;
  readonly definite: boolean;
  readonly value: number;
}

/** Steps of one search, besides those that grow with the group. */
const mostSteps = 100_000;
const stepsPerQuestion = 100;

/**
 * Goes every way through a group of questions, with each kind of answer to each question that is asked. Ways on which the answers
 * that rules still look at are alike go on as one, with the highest of their values.
 *
 * @param cross called at each question for every state in which a way gets there
 * @returns the highest value of a way, -Infinity where there is none; undefined where there are too many to go
 */
export function explore(
  group: QuestionGroup,
  budget: Budget,
  { cross, worth }: { readonly cross?: (crossing: Crossing) => void; readonly worth?: Worth },
): number | undefined {
  if (group.some(({ kinds }) => kinds === null)) return undefined;
  const least = Math.max(0, budget.left - mostSteps - stepsPerQuestion * group.length);
  const spend = (steps: number) => {
    budget.left -= steps;
    return budget.left >= least;
  };
  const members = new Map(group.map((grouped) => [grouped.question.id, grouped]));
  let live: readonly GroupedQuestion[] = [];
  let states: readonly State[] = [{ settled: new Map(), definite: true, value: 0 }];
  for (const at of group) {
    live = [...live, at].filter(({ lastUse }) => lastUse > at.position);
    const looks = at.entries.reduce((sum, { placed }) => sum + placed.comparisons.length, 1);
    const next = new Map<string, State>();
    for (const state of states) {
      if (!spend(looks)) return undefined;
      const firing = at.entries.filter((entry) => fires(entry, state));
      cross?.({ at, firing, definite: state.definite });
      for (const outcome of outcomesAt(at, firing[0])) {
        if (!spend(1 + live.length)) return undefined;
        const added = worth ? worth(at.question, outcome) : 0;
        if (added !== null) pass(next, state, at, outcome, added);
      }
    }
    states = [...next.values()];
  }
  return states.reduce((highest, { value }) => Math.max(highest, value), Number.NEGATIVE_INFINITY);

  function fires({ placed }: PlacedSkip, { settled }: State): boolean {
    const truth = holds(placed.rule.when, (comparison) => {
      const looked = members.get(comparison.question);
      const kind = looked?.kinds?.list[settled.get(comparison.question) ?? 0];
      return looked && compareAnswer(comparison, looked.question, kind?.value);
    });
    return truth === true;
  }

  function pass(next: Map<string, State>, state: State, at: GroupedQuestion, outcome: Outcome, added: number): void {
    const kept = live.map((grouped): [string, number] => {
      const { id } = grouped.question;
      return [id, grouped === at ? (at.kinds?.indexOf(outcome.value) ?? 0) : (state.settled.get(id) ?? 0)];
    });
    const key = kept.map(([, kind]) => kind).join();
    const other = next.get(key);
    next.set(key, {
      settled: new Map(kept),
      definite: (state.definite && outcome.value.kind !== 'dontKnow') || other?.definite === true,
      value: Math.max(state.value + added, other?.value ?? Number.NEGATIVE_INFINITY),
    });
  }
}
