import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { Room } from '../room.ts';
import { noWishes, type WayKeep } from './way-keep.ts';

/** Id of the button that takes the wish for a question back. */
export function wishId(question: string): string {
  return `way-wish-${question}`;
}

/** Makes a step part of every way. The focus stays there. */
export function fix(keep: WayKeep, question: string, to: AnswerValue): void {
  const { fixed, excluded } = keep.wishes;
  keep.wish({
    fixed: new Map([...fixed, [question, to]]),
    excluded: excluded.filter((id) => id !== question),
  });
}

/** The focus stays at the step; it goes to where the section begins if the step leaves the way with that. */
export function loosen(keep: WayKeep, question: string): void {
  keep.wish({ fixed: new Map([...keep.wishes.fixed].filter(([id]) => id !== question)) }, question);
}

/** Leaves a question as it is. Its step leaves the way, so the focus goes to where that can be taken back. */
export function exclude(room: Room, keep: WayKeep, question: string): void {
  const { fixed, excluded } = keep.wishes;
  keep.wish({
    fixed: new Map([...fixed].filter(([id]) => id !== question)),
    excluded: [...excluded.filter((id) => id !== question), question],
  });
  room.focus(wishId(question));
}

/** The focus goes to the next wish, else to where the section begins. */
export function takeBack(room: Room, keep: WayKeep, question: string): void {
  const { fixed, excluded } = keep.wishes;
  const all = [...fixed.keys(), ...excluded];
  const next = all[all.indexOf(question) + 1] ?? all[all.indexOf(question) - 1];
  keep.wish({
    fixed: new Map([...fixed].filter(([id]) => id !== question)),
    excluded: excluded.filter((id) => id !== question),
  });
  room.focus(...(next === undefined ? [] : [wishId(next)]), 'result-way');
}

export function takeAllBack(room: Room, keep: WayKeep): void {
  keep.wish({ fixed: noWishes.fixed, excluded: noWishes.excluded });
  room.focus('result-way');
}
