import { cheapestWay } from '../../../../model/action/next-level/cheapest-way.ts';
import type { Way, WayUp } from '../../../../model/action/next-level/way.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { type Recalculation, recalculation } from '../recalculation.ts';
import { type Redrawer, redrawer } from '../redrawn.ts';
import type { Room } from '../room.ts';
import { pointsAlong } from './points-along.ts';
import type { Taking } from './taking.ts';

/** What somebody wants of the way; in the order in which it was wished. */
export interface Wishes {
  /** undefined is the next level. */
  readonly target: number | undefined;
  readonly fixed: Answers;
  readonly excluded: readonly string[];
}

interface Question {
  readonly model: MaturityModel;
  readonly answers: Answers;
  readonly wishes: Wishes;
}

/** What the section on the way keeps as long as the page stands. */
export interface WayKeep {
  readonly wishes: Wishes;
  readonly up: Recalculation<Question, WayUp>;
  readonly redrawer: Redrawer;
  /** Place of the way that is shown among the equal ones. */
  chosen: number;
  /** What became of the wish to make measures of the steps. */
  taking: Taking;
  /** @param step question whose step has the focus; if it leaves the way, the focus goes to where the section begins */
  wish(change: Partial<Wishes>, step?: string): void;
  /** Solves again where the page has other answers now. */
  follow(): void;
}

export const noWishes: Wishes = { target: undefined, fixed: new Map(), excluded: [] };

export function wayKeep(room: Room): WayKeep {
  return room.slot('way', () => newKeep(room));
}

/** The way that is shown; undefined where there is none. */
export function shownWay({ up, chosen }: WayKeep): Way | undefined {
  return up.result?.kind === 'found' ? (up.result.ways[chosen] ?? up.result.ways[0]) : undefined;
}

function newKeep(room: Room): WayKeep {
  let wishes = noWishes;
  let followed: Pick<Question, 'model' | 'answers'> | undefined;
  let wished = false;
  let focused: string | undefined;
  const redraw = redrawer();
  const up = recalculation(solve, (result: WayUp) => {
    keep.chosen = 0;
    if (wished) room.announce(announcement(room, result));
    wished = false;
    const left = focused !== undefined && !shownWay(keep)?.steps.some(({ question }) => question === focused);
    focused = undefined;
    if (left) room.focus('result-way');
    else redraw.redraw();
  });
  const keep: WayKeep = {
    get wishes() {
      return wishes;
    },
    up,
    redrawer: redraw,
    chosen: 0,
    taking: { kind: 'idle' },
    wish(change, step) {
      const { model, answers } = room.page;
      if (!answers) return;
      wishes = { ...wishes, ...change };
      wished = true;
      focused = step;
      keep.taking = { kind: 'idle' };
      up.want({ model, answers, wishes });
      redraw.redraw();
    },
    follow() {
      const { model, answers, evaluation } = room.page;
      if (!answers || (followed?.model === model && followed.answers === answers)) return;
      followed = { model, answers };
      // A level that has been reached in the meantime is no goal.
      if (wishes.target !== undefined && wishes.target <= evaluation.level) wishes = { ...wishes, target: undefined };
      up.wantLater({ model, answers, wishes });
    },
  };
  return keep;
}

function solve({ model, answers, wishes: { target, fixed, excluded } }: Question): WayUp {
  const up = cheapestWay(model, answers, {
    target,
    fixed: [...fixed].map(([question, to]: [string, AnswerValue]) => ({ question, to })),
    excluded,
  });
  // Worked out here, the points are there when the way is drawn.
  if (up.kind === 'found' && up.ways[0]) pointsAlong(model, answers, up.ways[0]);
  return up;
}

function announcement({ say, page }: Room, up: WayUp): string {
  if (up.kind === 'unreachable') return say('way.announcedNone', { level: up.target });
  if (up.kind === 'tooComplex') return say('way.announcedTooComplex', { level: up.target });
  const way = up.kind === 'found' ? up.ways[0] : undefined;
  if (!way) return '';
  return say('way.announced', {
    count: way.steps.length,
    level: way.level,
    score: pointsDown(way.score, page.language),
  });
}
