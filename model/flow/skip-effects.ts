import type { RuleEntry } from '../format/model-file.ts';
import { conditionForm, impliedForm, type Reader } from './rule-form.ts';

/** A rule as one of the questions it skips sees it. */
export interface Skip {
  readonly rule: string;
  /** Of the rule in its file. */
  readonly index: number;
  /** Of the question in the rule. */
  readonly at: number;
  readonly condition: string;
  readonly implied: string;
}

/** By the question that is skipped, in file order. */
export function skipsByQuestion(rules: readonly RuleEntry[], reader: Reader): ReadonlyMap<string, readonly Skip[]> {
  const found = new Map<string, Skip[]>();
  for (const [index, { id: rule, when, skip }] of rules.entries()) {
    const condition = conditionForm(when, reader);
    for (const [at, { question, implies }] of skip.entries()) {
      const skips = found.get(question) ?? [];
      skips.push({ rule, index, at, condition, implied: impliedForm(implies) });
      found.set(question, skips);
    }
  }
  return found;
}

/** What rules do to a question together: neighbours that imply the same are one, in any order and however often. */
export function effectOf(skips: readonly Skip[]): string {
  const runs: { implied: string; conditions: Set<string> }[] = [];
  for (const { implied, condition } of skips) {
    const last = runs.at(-1);
    if (last?.implied === implied) last.conditions.add(condition);
    else runs.push({ implied, conditions: new Set([condition]) });
  }
  return JSON.stringify(runs.map(({ implied, conditions }) => [implied, [...conditions].sort()]));
}
