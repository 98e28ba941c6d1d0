import { compareAnswer, holds } from '../../flow/condition.ts';
import type { AnswerValue } from '../../format/answer.ts';
import { impliedAnswer } from '../../format/compile.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { QuestionEntry, RuleEntry } from '../../format/model-file.ts';
import { compare } from '../../scoring/fraction.ts';
import { pointsOf } from '../../scoring/points.ts';
import type { ItemRecord } from './asked-answers.ts';
import { wilsonUpper } from './wilson.ts';

/** Whether answers bear out that a rule may skip a question (method 1.6). */
export interface RuleLicence {
  readonly rule: string;
  readonly question: string;
  /** Fully asked records in which the rule holds and the question has an answer to compare. */
  readonly n: number;
  /** Those of them with more points than the rule implies. */
  readonly violations: number;
  /** Null without records. */
  readonly rate: number | null;
  /** Upper limit of the 95 percent Wilson interval of the rate. */
  readonly upper: number;
  readonly accepted: boolean;
}

/** Highest upper limit at which a rule is licensed; without a violation reached from 73 records on. */
const mostViolations = 0.05;

/**
 * The licence of every rule for every question it skips, in file order. Each rule is judged by itself, on what fully asked
 * records really answered: neither what an earlier rule would have implied nor which of two rules comes first plays a part. A
 * rule that implies "not our task" is broken by any answer that is worth points. An open answer, or "not our task" where the
 * rule implies a value, says nothing.
 */
export function ruleLicences(model: MaturityModel, records: readonly ItemRecord[]): readonly RuleLicence[] {
  const asked = records.filter(({ fullyAsked }) => fullyAsked);
  return model.file.rules.flatMap((rule) => {
    const holding = asked.filter((record) => fires(rule, record, model));
    return rule.skip.flatMap(({ question: id, implies }) => {
      const question = model.question.get(id);
      return question ? [licence(rule.id, question, impliedAnswer(implies), holding)] : [];
    });
  });
}

function licence(
  rule: string,
  question: QuestionEntry,
  implied: AnswerValue,
  records: readonly ItemRecord[],
): RuleLicence {
  const verdicts = records.flatMap(({ answers }) => {
    const verdict = violates(question, implied, answers.get(question.id));
    return verdict === undefined ? [] : [verdict];
  });
  const n = verdicts.length;
  const violations = verdicts.filter(Boolean).length;
  const upper = wilsonUpper(violations, n);
  return {
    rule,
    question: question.id,
    n,
    violations,
    rate: n === 0 ? null : violations / n,
    upper,
    accepted: upper <= mostViolations,
  };
}

function fires({ when }: RuleEntry, { answers }: ItemRecord, model: MaturityModel): boolean {
  return (
    holds(when, (comparison) => {
      const question = model.question.get(comparison.question);
      return question && compareAnswer(comparison, question, answers.get(question.id));
    }) === true
  );
}

/** Whether an answer is worth more than what is implied; undefined where it cannot be said. */
function violates(question: QuestionEntry, implied: AnswerValue, value: AnswerValue | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  const points = pointsOf(question, value);
  if (implied.kind === 'notApplicable') return value.kind === 'notApplicable' ? false : points && true;
  const least = pointsOf(question, implied);
  return points && least && compare(points, least) > 0;
}
