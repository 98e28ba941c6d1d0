import { type Change, change, inNew, inOld } from './change.ts';
import { compareNumber } from './compare-number.ts';
import { compareOptions } from './compare-options.ts';
import { isGuess, type QuestionPair } from './pair-questions.ts';
import { type ChangedText, changedText, type QuestionComparison } from './question-comparison.ts';
import { changedLanguages, same } from './shared-content.ts';

const asides = ['help', 'reason', 'evidence', 'terms'] as const;

/** @param staged whether the new revision is a staged model, in which alone a question's level counts */
export function compareQuestion(pair: QuestionPair, staged: boolean): QuestionComparison {
  const answers = compareAnswers(pair);
  return {
    coding: [...applicability(pair), ...answers.coding],
    wording: [...texts(pair), ...answers.wording],
    aside: [...marks(pair, staged), ...helps(pair), ...answers.aside],
  };
}

function compareAnswers({ old, next }: QuestionPair): QuestionComparison {
  const [before, after] = [old.entry, next.entry];
  if (before.kind === 'number' && after.kind === 'number') return compareNumber(before, after, next.index);
  if (before.kind !== 'number' && after.kind !== 'number' && before.kind === after.kind) {
    return compareOptions({ entry: before, index: old.index }, { entry: after, index: next.index });
  }
  const params = { question: after.id, before: before.kind, after: after.kind };
  return { coding: [change('question.kind', inNew('questions', next.index, 'kind'), params)], wording: [], aside: [] };
}

function applicability({ old, next }: QuestionPair): readonly Change[] {
  const params = { question: next.entry.id };
  const [before, after] = [old.entry.notApplicable, next.entry.notApplicable];
  if (!before && after) {
    return [change('question.not-applicable-added', inNew('questions', next.index, 'notApplicable'), params)];
  }
  if (!before || after) return [];
  return [change('question.not-applicable-removed', inOld('questions', old.index, 'notApplicable'), params)];
}

function texts({ old, next }: QuestionPair): readonly ChangedText[] {
  return (['text', 'notApplicable'] as const).flatMap((key) => {
    const [before, after] = [old.entry[key], next.entry[key]];
    const languages = before && after ? changedLanguages(before, after) : [];
    return languages.length > 0 ? [changedText(key, languages, ['questions', next.index, key])] : [];
  });
}

function marks(pair: QuestionPair, staged: boolean): readonly Change[] {
  const { old, next } = pair;
  const [before, after] = [old.entry, next.entry];
  const question = after.id;
  const at = (key: string) => inNew('questions', next.index, key);
  const found: Change[] = [];
  if (before.id !== question && !isGuess(pair))
    found.push(change('question.renamed', at('id'), { question, before: before.id }));
  if (before.level !== after.level) {
    const params = { question, before: before.level ?? '–', after: after.level ?? '–' };
    found.push(change(staged ? 'question.level' : 'question.level-unused', at('level'), params));
  }
  const core = after.core === true;
  if ((before.core === true) !== core) {
    found.push(change(core ? 'question.core-added' : 'question.core-removed', at('core'), { question }));
  }
  if ((before.required === true) !== (after.required === true)) {
    found.push(change('question.required', at('required'), { question }));
  }
  return found;
}

function helps({ old, next }: QuestionPair): readonly Change[] {
  return asides
    .filter((part) => !same(old.entry[part], next.entry[part]))
    .map((part) => change('question.help', inNew('questions', next.index, part), { question: next.entry.id, part }));
}
