import type { NumberQuestion } from '../../format/model-file.ts';
import { compare } from '../../scoring/fraction.ts';
import { pointsRange } from '../../scoring/points.ts';
import { type Change, change, inNew } from './change.ts';
import { type ChangedText, changedText, type QuestionComparison } from './question-comparison.ts';
import { changedLanguages, same } from './shared-content.ts';

/** Another range of numbers does no harm while its ends are worth the same points: what lay beyond is said by an end. */
export function compareNumber(before: NumberQuestion, after: NumberQuestion, index: number): QuestionComparison {
  const question = after.id;
  const at = (...path: readonly PropertyKey[]) => inNew('questions', index, ...path);
  const coding: Change[] = [];
  const aside: Change[] = [];
  if (!same(before.goalposts, after.goalposts)) {
    const [was, now] = [before.goalposts, after.goalposts];
    const params = { question, zeroBefore: was.zero, zero: now.zero, fullBefore: was.full, full: now.full };
    coding.push(change('number.goalposts', at('goalposts'), params));
  }
  if (before.minimum !== after.minimum || before.maximum !== after.maximum) {
    const place = at(before.minimum === after.minimum ? 'maximum' : 'minimum');
    const params = { question, before: range(before), after: range(after) };
    if (samePoints(before, after)) aside.push(change('number.range-clamped', place, params));
    else coding.push(change('number.range', place, params));
  }
  if (!same(before.unitForms, after.unitForms)) {
    aside.push(change('question.help', at('unitForms'), { question, part: 'unitForms' }));
  }
  if (!same(before.recommendations, after.recommendations)) {
    aside.push(change('question.advice', at('recommendations'), { question }));
  }
  return { coding, wording: unit(before, after, index), aside };
}

/** Whether both ranges reach from the same fewest to the same most points under the goalposts of the new revision. */
function samePoints(before: NumberQuestion, after: NumberQuestion): boolean {
  const was = pointsRange({ ...before, goalposts: after.goalposts });
  const now = pointsRange(after);
  return compare(was.lowest, now.lowest) === 0 && compare(was.highest, now.highest) === 0;
}

function unit(before: NumberQuestion, after: NumberQuestion, index: number): readonly ChangedText[] {
  const languages = changedLanguages(before.unit, after.unit);
  return languages.length > 0 ? [changedText('unit', languages, ['questions', index, 'unit'])] : [];
}

function range({ minimum, maximum }: NumberQuestion): string {
  return `${minimum}…${maximum}`;
}
