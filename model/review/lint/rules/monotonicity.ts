import type { AnswerValue } from '../../../format/answer.ts';
import type { Bilingual } from '../../../format/bilingual.ts';
import { impliedAnswer } from '../../../format/compile.ts';
import { pointerTo } from '../../../format/problem.ts';
import { compare, type Fraction, floorHundredths } from '../../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../../scoring/points.ts';
import { decimal } from '../decimal.ts';
import type { Noticed } from '../finding.ts';
import type { LintCode } from '../lint-texts.ts';
import { type PlacedRule, placedRules } from '../paths/placed-rules.ts';
import { type Turn, turnsOf } from '../paths/turns.ts';
import type { Subject } from '../subject.ts';

/**
 * Rules by which a better answer may lower the score (method 1.3): the implied value is above the lowest; or the rule begins to
 * fire where an answer improves; or it takes a question out of the score and ceases to where an answer improves. Each rule is
 * judged by itself, over all answers that its condition tells apart.
 */
export function noticeMonotonicity({ model, budgets }: Subject): Noticed[] {
  return placedRules(model.file).flatMap((placed) => {
    const { on, off } = turnsOf(placed, model, budgets.conditions);
    return placed.rule.skip.flatMap(({ question: id, implies }, at): Noticed[] => {
      const question = model.question.get(id);
      if (!question) return [];
      const points = pointsOf(question, impliedAnswer(implies));
      if (!points) return off ? [turned('rule.excuses-worse', placed, at, off)] : [];
      const { lowest, highest } = pointsRange(question);
      const noticed: Noticed[] = [];
      if (compare(points, lowest) > 0) {
        const params = { question: id, points: pointsWords(points), lowest: pointsWords(lowest) };
        noticed.push({
          code: 'rule.implied-raises',
          pointer: pointerTo('rules', placed.index, 'skip', at, 'implies'),
          params,
        });
      }
      if (on && compare(points, highest) < 0) noticed.push(turned('rule.breaks-monotonicity', placed, at, on));
      return noticed;
    });
  });
}

function pointsWords(points: Fraction): Bilingual {
  return decimal(floorHundredths(points) / 100);
}

function turned(code: LintCode, { rule, index }: PlacedRule, at: number, { question, worse, better }: Turn): Noticed {
  return {
    code,
    pointer: pointerTo('rules', index, 'skip', at),
    params: {
      rule: rule.id,
      skipped: rule.skip[at]?.question ?? '',
      question,
      worse: answerWords(worse),
      better: answerWords(better),
    },
  };
}

function answerWords(value: AnswerValue): Bilingual {
  const words = (text: string): Bilingual => ({ de: text, en: text });
  if (value.kind === 'number') return words(String(value.number));
  if (value.kind === 'option') return words(value.option);
  if (value.kind !== 'options') return words(value.kind);
  return value.options.length === 0 ? { de: 'keine Option', en: 'no option' } : words(value.options.join(' + '));
}
