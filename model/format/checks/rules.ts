import { impliedAnswer } from '../compile.ts';
import { misfit } from '../misfit.ts';
import type { Comparison, Condition, ModelFile, QuestionEntry } from '../model-file.ts';
import { nearest } from '../nearest.ts';
import { type Finding, pointerTo } from '../problem.ts';

type Place = readonly PropertyKey[];

/** Rules look back only, compare what can be compared, and imply values that fit. */
export function checkRules(file: ModelFile): Finding[] {
  const questions = firstById(file.questions);
  const order = conversationOrder(file);
  const findings: Finding[] = [];

  file.rules.forEach((rule, index) => {
    for (const { comparison, place } of comparisonsIn(rule.when, ['rules', index, 'when'])) {
      findings.push(...checkComparison(comparison, place, questions));
      for (const { question: target } of rule.skip) {
        const lookedAt = order.get(comparison.question);
        const skipped = order.get(target);
        if (lookedAt === undefined || skipped === undefined || lookedAt < skipped) continue;
        findings.push({
          code: 'rule.later-question',
          pointer: pointerTo(...place, 'question'),
          params: { target, question: comparison.question },
        });
      }
    }
    rule.skip.forEach(({ question: id, implies }, at) => {
      const question = questions.get(id);
      if (!question) return;
      const answer = impliedAnswer(implies);
      const detail = answer.kind === 'notApplicable' ? null : misfit(question, answer);
      const pointer = pointerTo('rules', index, 'skip', at, 'implies');
      if (detail !== null) findings.push({ code: 'rule.implied', pointer, params: { question: id, detail } });
    });
  });
  return findings;
}

/** Positions in the conversation; of a repeated id or category the first, and none for a question in an unknown category. */
function conversationOrder(file: ModelFile): ReadonlyMap<string, number> {
  const categories = new Set(file.categories.map(({ id }) => id));
  const ids = [...categories].flatMap((id) => file.questions.filter((question) => question.category === id));
  return new Map([...firstById(ids).keys()].map((id, index) => [id, index]));
}

function firstById(questions: readonly QuestionEntry[]): ReadonlyMap<string, QuestionEntry> {
  const first = new Map<string, QuestionEntry>();
  for (const question of questions) if (!first.has(question.id)) first.set(question.id, question);
  return first;
}

function checkComparison(
  comparison: Comparison,
  place: Place,
  questions: ReadonlyMap<string, QuestionEntry>,
): Finding[] {
  const { question: id } = comparison;
  const question = questions.get(id);
  if (!question) {
    const meant = nearest(id, questions.keys());
    return [{ code: 'reference.question', pointer: pointerTo(...place, 'question'), params: { id }, meant }];
  }
  if ('atLeast' in comparison || 'atMost' in comparison) return [];
  const key = 'is' in comparison ? 'is' : 'in';
  if (question.kind === 'number') {
    const params = { comparison: key, question: id, kind: question.kind };
    return [{ code: 'rule.comparison', pointer: pointerTo(...place, key), params }];
  }
  const options = question.options.map((option) => option.id);
  const named = 'is' in comparison ? [comparison.is] : comparison.in;
  return named.flatMap((option, at): Finding[] => {
    if (options.includes(option)) return [];
    const pointer = 'is' in comparison ? pointerTo(...place, 'is') : pointerTo(...place, 'in', at);
    const params = { question: id, id: option };
    return [{ code: 'reference.option', pointer, params, meant: nearest(option, options) }];
  });
}

function comparisonsIn(condition: Condition, place: Place): { comparison: Comparison; place: Place }[] {
  if ('all' in condition) return condition.all.flatMap((part, at) => comparisonsIn(part, [...place, 'all', at]));
  if ('any' in condition) return condition.any.flatMap((part, at) => comparisonsIn(part, [...place, 'any', at]));
  if ('not' in condition) return comparisonsIn(condition.not, [...place, 'not']);
  return [{ comparison: condition, place }];
}
