import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { plainText } from '../../views/model-text.ts';
import type { Room } from '../room.ts';
import { countedAnswer } from './tried.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** Questions that can be answered otherwise: all but those that are not the municipality's task, now and as tried out. */
export function pickable({ page }: Room, keep: WhatIfKeep): readonly QuestionEntry[] {
  const { category, words } = keep.picking;
  const paths = [keep.today(), ...(keep.trial.result ? [keep.trial.result.path] : [])];
  const sought = folded(words, page.reading)
    .split(/\s+/)
    .filter((word) => word !== '');
  return page.model.questions.filter((question) => {
    if (category !== '' && question.category !== category) return false;
    const text = folded(plainText(question.text, page), page.reading);
    if (!sought.every((word) => text.includes(word))) return false;
    return (
      keep.changes.has(question.id) || paths.some((path) => countedAnswer(path, question.id)?.kind !== 'notApplicable')
    );
  });
}

/** Without capitals and accents. */
function folded(text: string, language: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase(language);
}
