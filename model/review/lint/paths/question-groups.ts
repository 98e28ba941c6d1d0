import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Comparison, QuestionEntry } from '../../../format/model-file.ts';
import { type AnswerKinds, answerKinds } from './answer-kinds.ts';
import { type PlacedRule, type PlacedSkip, placedRules, placedSkips } from './placed-rules.ts';
import { unions } from './unions.ts';

/** A question within its group. */
export interface GroupedQuestion {
  readonly question: QuestionEntry;
  /** Position in the conversation, from 0. */
  readonly position: number;
  /** What may skip it, in the order in which it is tried. */
  readonly entries: readonly PlacedSkip[];
  /** The kinds of answers to it that rules tell apart; null where there are too many to list. */
  readonly kinds: AnswerKinds | null;
  /** Position of the last question whose rules look at this one; -1 for none. */
  readonly lastUse: number;
}

/** Questions that rules bind together, in the order of the conversation; what one group does never touches another. */
export type QuestionGroup = readonly GroupedQuestion[];

/** Every question of the model in exactly one group. */
export function questionGroups(model: MaturityModel): readonly QuestionGroup[] {
  const rules = placedRules(model.file);
  const entries = placedSkips(rules);
  const { comparisons, lastUse } = usesOf(rules, model);
  const joined = unions();
  for (const { rule, comparisons: made } of rules) joined.join([...rule.skip, ...made].map(({ question }) => question));

  const groups = new Map<string, GroupedQuestion[]>();
  model.questions.forEach((question, position) => {
    const { id } = question;
    const grouped: GroupedQuestion = {
      question,
      position,
      entries: entries.get(id) ?? [],
      kinds: answerKinds(question, comparisons.get(id) ?? []),
      lastUse: lastUse.get(id) ?? -1,
    };
    const others = groups.get(joined.rootOf(id));
    if (others) others.push(grouped);
    else groups.set(joined.rootOf(id), [grouped]);
  });
  return [...groups.values()];
}

/** What rules compare of each question, and the position of the last question for which they do. */
function usesOf(rules: readonly PlacedRule[], { questions }: MaturityModel) {
  const positions = new Map(questions.map(({ id }, position) => [id, position]));
  const comparisons = new Map<string, Comparison[]>();
  const lastUse = new Map<string, number>();
  for (const { rule, comparisons: made } of rules) {
    const last = rule.skip.reduce((latest, { question }) => Math.max(latest, positions.get(question) ?? -1), -1);
    for (const comparison of made) {
      const { question } = comparison;
      const others = comparisons.get(question);
      if (others) others.push(comparison);
      else comparisons.set(question, [comparison]);
      lastUse.set(question, Math.max(lastUse.get(question) ?? -1, last));
    }
  }
  return { comparisons, lastUse };
}
