import { effortParts } from '../../../../model/action/next-level/effort-parts.ts';
import { moveTo } from '../../../../model/action/next-level/moves.ts';
import type { Answers } from '../../../../model/format/answer.ts';
import type { Room } from '../room.ts';
import { countedAnswer } from './tried.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** The efforts that better answers take, one by one; worse ones, and answers to what is open today, take none. */
export function effortOfChanges(room: Room, keep: WhatIfKeep, changes: Answers): readonly number[] {
  const { model } = room.page;
  return [...changes].flatMap(([id, to]) => {
    const question = model.question.get(id);
    const from = countedAnswer(keep.today(), id);
    const move = question && from ? moveTo(model, question, from, to) : undefined;
    return move ? effortParts(model, { question: id, ...move }) : [];
  });
}
