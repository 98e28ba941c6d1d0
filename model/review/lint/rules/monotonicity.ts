import type { AnswerValue } from '../../../format/answer.ts';
import type { Bilingual } from '../../../format/bilingual.ts';
import { impliedAnswer } from '../../../format/compile.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { SkipEntry } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import { compare, type Fraction, floorHundredths } from '../../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../../scoring/points.ts';
import { decimal } from '../decimal.ts';
import type { Noticed } from '../finding.ts';
import type { LintCode } from '../lint-texts.ts';
import { type PlacedRule, placedRules } from '../paths/placed-rules.ts';
import type { Turns } from '../paths/tried-turns.ts';
import { turnsOf } from '../paths/turns.ts';
import type { Subject } from '../subject.ts';

/**
 * Rules by which a better answer may lower the score (method 1.3): the implied value is above the lowest; the rule begins to fire
 * where an answer improves; or it takes a question out of the score, and begins or ceases to where an answer improves. Each rule is
 * judged by itself, over all answers that its condition tells apart; where they are too many, that is told.
 */
export function noticeMonotonicity({ model, budgets }: Subject): Noticed[] {
  return placedRules(model.file).flatMap((placed) => {
    const turns = turnsOf(placed, model, budgets.turns);
    const noticed = placed.rule.skip.flatMap((_, at) => noticeEntry(placed, at, turns, model));
    if (!placed.rule.skip.some((entry) => isUndecided(entry, turns, model))) return noticed;
    const pointer = pointerTo('rules', placed.index, 'when');
    return [...noticed, { code: 'rule.monotonicity-undecided', pointer, params: { rule: placed.rule.id } }];
  });
}

function noticeEntry(placed: PlacedRule, at: number, { on, off }: Turns, model: MaturityModel): readonly Noticed[] {
  const entry = placed.rule.skip[at];
  const question = entry && model.question.get(entry.question);
  if (!question) return [];
  const points = pointsOf(question, impliedAnswer(entry.implies));
  if (!points)
    return [...turned('rule.excuses-worse', placed, at, off), ...turned('rule.excuses-better', placed, at, on)];
  const { lowest, highest } = pointsRange(question);
  const costs = compare(points, highest) < 0 ? turned('rule.breaks-monotonicity', placed, at, on) : [];
  if (compare(points, lowest) <= 0) return costs;
  const params = { question: question.id, points: pointsWords(points), lowest: pointsWords(lowest) };
  const pointer = pointerTo('rules', placed.index, 'skip', at, 'implies');
  return [{ code: 'rule.implied-raises', pointer, params }, ...costs];
}

/** What a rule takes for the answer can cost points only where it begins to fire; no value at all also where it ceases to. */
function isUndecided({ question: id, implies }: SkipEntry, { on, off }: Turns, model: MaturityModel): boolean {
  const question = model.question.get(id);
  const points = question && pointsOf(question, impliedAnswer(implies));
  if (!question || !points) return on === 'undecided' || off === 'undecided';
  return on === 'undecided' && compare(points, pointsRange(question).highest) < 0;
}

function pointsWords(points: Fraction): Bilingual {
  return decimal(floorHundredths(points) / 100);
}

function turned(code: LintCode, { rule, index }: PlacedRule, at: number, turn: Turns['on']): readonly Noticed[] {
  if (typeof turn !== 'object') return [];
  const { question, worse, better } = turn;
  const skipped = rule.skip[at]?.question ?? '';
  const params = { rule: rule.id, skipped, question, worse: answerWords(worse), better: answerWords(better) };
  return [{ code, pointer: pointerTo('rules', index, 'skip', at), params }];
}

function answerWords(value: AnswerValue): Bilingual {
  const words = (text: string): Bilingual => ({ de: text, en: text });
  if (value.kind === 'number') return words(String(value.number));
  if (value.kind === 'option') return words(value.option);
  if (value.kind !== 'options') return words(value.kind);
  return value.options.length === 0 ? { de: 'keine Option', en: 'no option' } : words(value.options.join(' + '));
}
