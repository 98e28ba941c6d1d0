import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';
import { comparisonsIn } from './comparisons.ts';
import { type Look, type Looks, ringThrough } from './rings.ts';

/** Rings that are looked for; in a file more tangled than that, questions are told one by one. */
const mostRings = 50;
/** Questions of a ring that are named. */
const mostNamed = 8;

interface Backward extends Look {
  /** The first question that the rule skips; the one looked at comes no earlier. */
  readonly target: string;
  readonly pointer: string;
}

/**
 * Rules look back only. Questions whose rules look at each other are told once, as a ring; what is in no ring, by the comparison
 * with a question that comes no earlier than the first one skipped.
 */
export function checkRuleOrder(file: ModelFile): Finding[] {
  const { backward, looks } = looksIn(file);
  const inRings = new Set<string>();
  let searches = 0;
  return backward.flatMap((look): Finding[] => {
    const { question, target, pointer } = look;
    if (inRings.has(keyOf(look))) return [];
    searches += 1;
    const ring = searches > mostRings ? null : ringThrough(look, looks);
    if (ring === null) return [{ code: 'rule.later-question', pointer, params: { target, question } }];
    for (const each of ring.looks) inRings.add(keyOf(each));
    return [{ code: 'rule.cycle', pointer, params: { ring: named(ring.questions) } }];
  });
}

function looksIn(file: ModelFile): { readonly backward: readonly Backward[]; readonly looks: Looks } {
  const order = conversationOrder(file);
  const skipping = new Map<string, number[]>();
  const lookedAt: string[][] = [];
  const backward: Backward[] = [];
  file.rules.forEach(({ when, skip }, rule) => {
    const comparisons = comparisonsIn(when, ['rules', rule, 'when']);
    lookedAt.push([...new Set(comparisons.map(({ comparison }) => comparison.question))]);
    let first: { readonly target: string; readonly position: number } | undefined;
    for (const target of new Set(skip.map(({ question }) => question))) {
      const position = order.get(target);
      if (position === undefined) continue;
      const others = skipping.get(target);
      if (others) others.push(rule);
      else skipping.set(target, [rule]);
      if (first === undefined || position < first.position) first = { target, position };
    }
    for (const { comparison, place } of comparisons) {
      const { question } = comparison;
      const position = order.get(question);
      if (first === undefined || position === undefined || position < first.position) continue;
      backward.push({ rule, question, target: first.target, pointer: pointerTo(...place, 'question') });
    }
  });
  return { backward, looks: { skipping, lookedAt } };
}

/** Positions in the conversation; of a repeated id or category the first, and none for a question in an unknown category. */
function conversationOrder(file: ModelFile): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const category of new Set(file.categories.map(({ id }) => id))) {
    for (const question of file.questions) {
      if (question.category === category && !order.has(question.id)) order.set(question.id, order.size);
    }
  }
  return order;
}

function named(ring: readonly string[]): string {
  const shown = ring.length > mostNamed ? [...ring.slice(0, mostNamed - 2), '…', ...ring.slice(-1)] : ring;
  return shown.join(' → ');
}

function keyOf({ rule, question }: Look): string {
  return `${rule} ${question}`;
}
