import { type Path, replay } from '../../../../model/flow/path.ts';
import type { Answers } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { type Recalculation, recalculation } from '../recalculation.ts';
import { type Redrawer, redrawer } from '../redrawn.ts';
import type { Room } from '../room.ts';
import { noFields, type OpenFields } from './open-fields.ts';
import { type Trial, type Tried, tried } from './tried.ts';

/** What the section on "what if" keeps as long as the page stands, but for the scenarios. */
export interface WhatIfKeep {
  /** Answers that differ from today's, in the order in which they were changed. */
  readonly changes: Answers;
  readonly canUndo: boolean;
  readonly trial: Recalculation<Trial, Tried>;
  readonly redrawer: Redrawer;
  /** Which questions are offered. `category` empty: those of all; `also`: one beyond the first few, that was opened. */
  picking: { readonly category: string; readonly words: string; readonly all: boolean; readonly also: string | null };
  /** The question whose answers are offered. */
  fields: OpenFields;
  /** Done once with the next outcome, before it is drawn. */
  onOutcome: (() => void) | null;
  /** The path of today. */
  today(): Path;
  /** Takes other changes; what is no change is left out. */
  change(changes: Answers): void;
  undo(): void;
  /** Calculates again where the page has other answers now. */
  follow(): void;
}

/** So long after the last change its outcome is spoken, in milliseconds: nobody wants to hear every digit of a number. */
const quiet = 350;
const noChanges: Answers = new Map();

export function whatIfKeep(room: Room): WhatIfKeep {
  return room.slot('what-if', () => newKeep(room));
}

function newKeep(room: Room): WhatIfKeep {
  let changes = noChanges;
  let past: readonly Answers[] = [];
  let followed: { readonly model: MaturityModel; readonly answers: Answers; readonly path: Path } | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  const redraw = redrawer();
  const trial = recalculation(tried, (result: Tried) => {
    if (changed) {
      clearTimeout(speaking);
      speaking = setTimeout(() => room.announce(outcomeText(room, result)), quiet);
    }
    changed = false;
    const { onOutcome } = keep;
    keep.onOutcome = null;
    onOutcome?.();
    redraw.redraw();
  });
  const become = (next: Answers): void => {
    const { model, answers } = room.page;
    if (!answers) return;
    changes = next;
    changed = true;
    trial.want({ model, answers, changes });
    redraw.redraw();
  };
  const keep: WhatIfKeep = {
    get changes() {
      return changes;
    },
    get canUndo() {
      return past.length > 0;
    },
    trial,
    redrawer: redraw,
    picking: { category: '', words: '', all: false, also: null },
    fields: noFields,
    onOutcome: null,
    today() {
      const { model, answers = noChanges } = room.page;
      if (followed?.model !== model || followed.answers !== answers) {
        followed = { model, answers, path: replay(model, answers) };
        trial.wantLater({ model, answers, changes });
      }
      return followed.path;
    },
    change(next) {
      past = [...past, changes];
      become(next);
    },
    undo() {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      become(before);
    },
    follow: () => void keep.today(),
  };
  return keep;
}

function outcomeText({ say, page }: Room, { evaluation, changes }: Tried): string {
  const { level, score } = evaluation;
  if (score.score === null) return say('whatIf.unrated');
  const words = { level, score: pointsDown(score.score, page.language) };
  return say(changes.size > 0 && level !== page.evaluation.level ? 'whatIf.reached' : 'whatIf.stays', words);
}
