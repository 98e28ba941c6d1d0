import type { Reader } from '../../flow/rule-form.ts';
import { effectOf, type Skip, skipsByQuestion } from '../../flow/skip-effects.ts';
import type { ModelFile } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import type { Pairing, QuestionPair } from './pair-questions.ts';
import { placedById } from './placed.ts';
import { same } from './shared-content.ts';

export interface RuleComparison {
  /** By the new id of the question that is skipped. */
  readonly coding: ReadonlyMap<string, readonly Change[]>;
  readonly aside: readonly Change[];
}

/** What skips a question, and with which value, is part of how it counts. */
export function compareRules(old: ModelFile, next: ModelFile, pairing: Pairing): RuleComparison {
  const [before, after] = [questionsOf(old), questionsOf(next)];
  const renamed = new Map(pairing.pairs.map((pair) => [pair.old.entry.id, pair.next.entry.id]));
  const oldSkips = skipsByQuestion(old.rules, {
    question: (id) => before.get(id),
    name: (id) => renamed.get(id) ?? id,
  });
  const newSkips = skipsByQuestion(next.rules, { question: (id) => after.get(id), name: (id) => id });
  const coding = new Map<string, readonly Change[]>();
  for (const pair of pairing.pairs) {
    const { id } = pair.next.entry;
    const changes = compareSkips(oldSkips.get(pair.old.entry.id) ?? [], newSkips.get(id) ?? [], pair);
    if (changes.length > 0) coding.set(id, changes);
  }
  const added = new Set(pairing.added.map(({ entry }) => entry.id));
  const told = [...coding.values()].flat().filter(({ code }) => code === 'rule.added');
  return { coding, aside: asides(old, next, added, new Set(told.map(({ pointer }) => pointer))) };
}

function compareSkips(
  old: readonly Skip[],
  next: readonly Skip[],
  { next: { entry } }: QuestionPair,
): readonly Change[] {
  if (effectOf(old) === effectOf(next)) return [];
  const question = entry.id;
  const gone = old.filter((skip) => !next.some((other) => alike(skip, other)));
  const come = next.filter((skip) => !old.some((other) => alike(skip, other)));
  const changes = come.flatMap((skip): Change[] => {
    const params = { rule: skip.rule, question };
    const was = gone.find(({ rule }) => rule === skip.rule);
    if (!was) return [change('rule.added', inNew('rules', skip.index, 'skip', skip.at), params)];
    const found: Change[] = [];
    if (was.condition !== skip.condition)
      found.push(change('rule.condition', inNew('rules', skip.index, 'when'), params));
    if (was.implied !== skip.implied) {
      found.push(change('rule.implied', inNew('rules', skip.index, 'skip', skip.at, 'implies'), params));
    }
    return found;
  });
  for (const { rule, index, at } of gone) {
    if (come.some((skip) => skip.rule === rule)) continue;
    changes.push(change('rule.removed', inOld('rules', index, 'skip', at), { rule, question }));
  }
  if (changes.length > 0) return changes;
  return [change('rule.order', inNew('rules', next[0]?.index ?? 0), { question })];
}

function alike(one: Skip, other: Skip): boolean {
  return one.condition === other.condition && one.implied === other.implied;
}

function asides(
  old: ModelFile,
  next: ModelFile,
  added: ReadonlySet<string>,
  told: ReadonlySet<string>,
): readonly Change[] {
  const before = placedById(old.rules);
  return next.rules.flatMap(({ id, reason, skip }, index): Change[] => {
    const was = before.get(id)?.entry;
    if (was)
      return same(was.reason, reason) ? [] : [change('rule.text', inNew('rules', index, 'reason'), { rule: id })];
    const isNew = skip.some(({ question }, at) => added.has(question) || told.has(`/rules/${index}/skip/${at}`));
    return isNew ? [] : [change('rule.renamed', inNew('rules', index, 'id'), { rule: id })];
  });
}

function questionsOf({ questions }: ModelFile): ReadonlyMap<string, ReturnType<Reader['question']>> {
  return new Map(questions.map((question) => [question.id, question]));
}
