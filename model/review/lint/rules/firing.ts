import { compareAnswer, holds } from '../../../flow/condition.ts';
import type { Answers } from '../../../format/answer.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import { combinations } from '../paths/combinations.ts';
import type { PlacedRule, PlacedSkip } from '../paths/placed-rules.ts';
import type { QuestionGroup } from '../paths/question-groups.ts';
import { type EntryFacts, ruleFacts } from '../paths/rule-facts.ts';
import type { Subject } from '../subject.ts';

/**
 * Questions that nobody is asked, and rules that never fire, always fire or stand behind another. "Never" means on no path,
 * "always" and "nobody" on every path on which each question that is asked gets an answer: an open one fires nothing.
 */
export function noticeFiring(subject: Subject): Noticed[] {
  const undecided: PlacedSkip[] = [];
  const noticed = subject.groups.flatMap((group): Noticed[] => {
    const facts = ruleFacts(group, subject.budgets.paths);
    if (!facts) {
      const entries = group.flatMap((at) => at.entries);
      undecided.push(...entries);
      return rulesOf(entries)
        .filter((rule) => contradictsItself(rule, subject))
        .map(neverFires);
    }
    return [...unreachable(group, facts.unreachable, subject), ...ofEntries(facts.entries)];
  });
  return [...noticed, ...undecidedRules(undecided)];
}

function unreachable(group: QuestionGroup, ids: ReadonlySet<string>, { questionIndex }: Subject): Noticed[] {
  return group
    .filter(({ question }) => ids.has(question.id))
    .map(({ question: { id }, entries }) => ({
      code: 'question.unreachable',
      pointer: pointerTo('questions', questionIndex.get(id) ?? 0),
      params: { question: id, rules: listed(new Set(entries.map(({ placed }) => placed.rule.id))) },
    }));
}

function ofEntries(entries: ReadonlyMap<PlacedSkip, EntryFacts>): Noticed[] {
  const told = new Set<PlacedRule>();
  return [...entries].flatMap(([{ placed, skipIndex, question }, facts]): Noticed[] => {
    const noticed: Noticed[] = [];
    if (!told.has(placed)) {
      if (!facts.fires) noticed.push(neverFires(placed));
      if (facts.always) noticed.push(alwaysFires(placed));
    }
    told.add(placed);
    if (facts.fires && !facts.decides) {
      const pointer = pointerTo('rules', placed.index, 'skip', skipIndex);
      const params = { rule: placed.rule.id, question, rules: listed(facts.behind) };
      noticed.push({ code: 'rule.shadowed', pointer, params });
    }
    return noticed;
  });
}

function neverFires({ rule, index }: PlacedRule): Noticed {
  return { code: 'rule.never-fires', pointer: pointerTo('rules', index, 'when'), params: { rule: rule.id } };
}

function alwaysFires({ rule, index }: PlacedRule): Noticed {
  const questions = listed(new Set(rule.skip.map(({ question }) => question)));
  return {
    code: 'rule.always-fires',
    pointer: pointerTo('rules', index, 'when'),
    params: { rule: rule.id, questions },
  };
}

/** No combination of answers to the questions that it looks at makes the condition hold. */
function contradictsItself({ rule, comparisons }: PlacedRule, { model, budgets: { conditions } }: Subject): boolean {
  if (conditions.left <= 0) return false;
  const found = combinations(comparisons, model);
  conditions.left -= 1 + (found?.length ?? 0) * comparisons.length;
  const truthIn = (answers: Answers) =>
    holds(rule.when, (comparison) => {
      const question = model.question.get(comparison.question);
      return question && compareAnswer(comparison, question, answers.get(question.id));
    });
  return found?.every((answers) => truthIn(answers) !== true) ?? false;
}

function undecidedRules(entries: readonly PlacedSkip[]): Noticed[] {
  const rules = rulesOf(entries);
  if (rules.length === 0) return [];
  const first = rules.reduce((earliest, { index }) => Math.min(earliest, index), Number.POSITIVE_INFINITY);
  return [{ code: 'rules.undecided', pointer: pointerTo('rules', first, 'when'), params: { count: rules.length } }];
}

function rulesOf(entries: readonly PlacedSkip[]): readonly PlacedRule[] {
  return [...new Set(entries.map(({ placed }) => placed))];
}

function listed(ids: ReadonlySet<string>): string {
  return [...ids].join(', ');
}
