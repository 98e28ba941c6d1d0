import type { Budget, Crossing } from './explore.ts';
import { explore } from './explore.ts';
import type { PlacedSkip } from './placed-rules.ts';
import type { QuestionGroup } from './question-groups.ts';

/** What a rule does to one of the questions it skips, over every path. */
export interface EntryFacts {
  /** Its condition holds on some path. */
  fires: boolean;
  /** Its condition holds on every path without an open answer. */
  always: boolean;
  /** It is what skips the question on some path. */
  decides: boolean;
  /** Rules that skip the question where this one would. */
  readonly behind: Set<string>;
}

export interface RuleFacts {
  readonly entries: ReadonlyMap<PlacedSkip, EntryFacts>;
  /** Questions that are skipped on every path without an open answer. */
  readonly unreachable: ReadonlySet<string>;
}

/** What the rules of a group do, exactly; undefined where there are too many ways to go. */
export function ruleFacts(group: QuestionGroup, budget: Budget): RuleFacts | undefined {
  const entries = new Map<PlacedSkip, EntryFacts>();
  const asked = new Set<string>();
  const skippable = group.filter((at) => at.entries.length > 0).map(({ question }) => question.id);
  if (skippable.length === 0) return { entries, unreachable: new Set() };
  for (const entry of group.flatMap((at) => at.entries)) {
    entries.set(entry, { fires: false, always: true, decides: false, behind: new Set() });
  }
  const cross = ({ at, firing, definite }: Crossing) => {
    if (at.entries.length === 0) return;
    const [first] = firing;
    if (!first && definite) asked.add(at.question.id);
    const holding = new Set(firing);
    for (const entry of at.entries) {
      const facts = entries.get(entry);
      if (!facts) continue;
      if (!holding.has(entry)) {
        if (definite) facts.always = false;
        continue;
      }
      facts.fires = true;
      if (entry === first) facts.decides = true;
      else if (first) facts.behind.add(first.placed.rule.id);
    }
  };
  if (explore(group, budget, { cross }) === undefined) return undefined;
  return { entries, unreachable: new Set(skippable.filter((id) => !asked.has(id))) };
}
