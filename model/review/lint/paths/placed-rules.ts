import { comparisonsOf } from '../../../flow/condition.ts';
import type { AnswerValue } from '../../../format/answer.ts';
import { impliedAnswer } from '../../../format/compile.ts';
import type { Comparison, ModelFile, RuleEntry } from '../../../format/model-file.ts';

/** A rule with its place in the file and every comparison that it makes. */
export interface PlacedRule {
  readonly rule: RuleEntry;
  readonly index: number;
  readonly comparisons: readonly Comparison[];
}

/** One question that a rule skips, with its place in `skip`. */
export interface PlacedSkip {
  readonly placed: PlacedRule;
  readonly skipIndex: number;
  readonly question: string;
  readonly implied: AnswerValue;
}

export function placedRules({ rules }: ModelFile): readonly PlacedRule[] {
  return rules.map((rule, index) => ({ rule, index, comparisons: comparisonsOf(rule.when) }));
}

/** What rules skip, by question, in the order in which they are tried. */
export function placedSkips(rules: readonly PlacedRule[]): ReadonlyMap<string, readonly PlacedSkip[]> {
  const entries = new Map<string, PlacedSkip[]>();
  for (const placed of rules) {
    placed.rule.skip.forEach(({ question, implies }, skipIndex) => {
      const entry = { placed, skipIndex, question, implied: impliedAnswer(implies) };
      const before = entries.get(question);
      if (before) before.push(entry);
      else entries.set(question, [entry]);
    });
  }
  return entries;
}
