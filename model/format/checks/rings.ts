/** That a rule, by its position, looks at a question. */
export interface Look {
  readonly rule: number;
  readonly question: string;
}

/** Who looks at whom, over the rules. */
export interface Looks {
  /** The rules that skip a question. */
  readonly skipping: ReadonlyMap<string, readonly number[]>;
  /** The questions that a rule looks at. */
  readonly lookedAt: readonly (readonly string[])[];
}

/** Questions whose rules look at the next one each; the last one is the first again. */
export interface Ring {
  readonly questions: readonly string[];
  readonly looks: readonly Look[];
}

/** A shortest ring of at least two questions in which a rule looks at a question; null if there is none. */
export function ringThrough(look: Look, { skipping, lookedAt }: Looks): Ring | null {
  const from = new Map<string, Look | null>([[look.question, null]]);
  const followed = new Set<number>();
  for (const question of from.keys()) {
    for (const rule of skipping.get(question) ?? []) {
      if (rule === look.rule && question !== look.question) return closed(look, question, from);
      if (rule === look.rule || followed.has(rule)) continue;
      followed.add(rule);
      for (const next of lookedAt[rule] ?? []) if (!from.has(next)) from.set(next, { rule, question });
    }
  }
  return null;
}

/** @param from by question the rule that looks at it and the question that this rule skips */
function closed(look: Look, last: string, from: ReadonlyMap<string, Look | null>): Ring {
  const questions = [last];
  const looks: Look[] = [];
  for (let before = from.get(last); before; before = from.get(before.question)) {
    looks.push({ rule: before.rule, question: questions[0] ?? '' });
    questions.unshift(before.question);
  }
  return { questions: [last, ...questions], looks: [look, ...looks] };
}
