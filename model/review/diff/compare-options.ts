import type { MultipleQuestion, SingleQuestion } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import { type Placed, placedById, sameOrder } from './placed.ts';
import { type ChangedText, changedText, type QuestionComparison } from './question-comparison.ts';
import { changedLanguages } from './shared-content.ts';

type Choice = Placed<SingleQuestion | MultipleQuestion>;

/** Options are the same by their id, for answers are kept by it. */
export function compareOptions(old: Choice, next: Choice): QuestionComparison {
  const question = next.entry.id;
  const [before, after] = [placedById(old.entry.options), placedById(next.entry.options)];
  const at = (...path: readonly PropertyKey[]) => ['questions', next.index, 'options', ...path];
  const coding: Change[] = [];
  const wording: ChangedText[] = [];
  let advice = false;

  for (const [id, { entry, index }] of after) {
    const was = before.get(id)?.entry;
    const params = { question, option: id, points: entry.points };
    if (!was) {
      coding.push(change('option.added', inNew(...at(index)), params));
      continue;
    }
    if (was.points !== entry.points) {
      const points = { question, option: id, before: was.points, after: entry.points };
      coding.push(change('option.points', inNew(...at(index, 'points')), points));
    }
    const languages = changedLanguages(was.text, entry.text);
    if (languages.length > 0) wording.push(changedText(`options/${id}`, languages, at(index, 'text')));
    advice ||= was.recommendation !== entry.recommendation || was.effort !== entry.effort;
  }
  for (const [id, { entry, index }] of before) {
    if (after.has(id)) continue;
    const params = { question, option: id, points: entry.points };
    coding.push(change('option.removed', inOld('questions', old.index, 'options', index), params));
  }
  const aside: Change[] = [];
  if (!sameOrder([...before.keys()], [...after.keys()])) {
    aside.push(change('option.order', inNew(...at()), { question }));
  }
  if (advice) aside.push(change('question.advice', inNew(...at()), { question }));
  return { coding, wording, aside };
}
