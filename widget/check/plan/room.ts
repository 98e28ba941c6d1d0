import { type PlanTranslate, planMessages } from '../../messages/plan-messages.ts';
import { speaker } from '../../messages/speaker.ts';
import { moveFocus } from '../../surroundings/move-focus.ts';
import { type Announcer, joinAnnouncer } from '../services/announcer.ts';
import type { ComparedPage } from '../views/result/comparison.ts';
import type { Desk } from './desk.ts';
import { deskFor } from './desk-for.ts';
import { type PlanKeeper, planKeeper } from './plan-keeper.ts';

/** What the sections behind the result share: the page they stand on, the plan, and what each keeps for itself as long as the page stands. */
export interface Room {
  readonly page: ComparedPage;
  readonly say: PlanTranslate;
  readonly desk: Desk;
  readonly keeper: PlanKeeper;
  /** Takes the page as it is now, in its language. */
  enter(page: ComparedPage): void;
  /** Draws everything again, after what a section keeps has changed. */
  redraw(): void;
  /** Says a short status once, in the page's only live region. */
  announce(text: string): void;
  /** Moves the focus to the first of the ids there is, once it is drawn. */
  focus(...ids: readonly string[]): void;
  /** What a section keeps under a name; made with its first use. */
  slot<T>(name: string, make: () => T): T;
  /** While the page is out of the document: nothing is said then, and everything is kept. */
  rest(): void;
  wake(): void;
}

/** @param place a node within the root that the page stands in, once it is there */
export function openRoom(first: ComparedPage, redraw: () => void, place: () => Node | undefined): Room {
  const slots = new Map<string, unknown>();
  let announcer: Announcer | undefined = joinAnnouncer();
  const desk = deskFor(first);
  const keeper = planKeeper(desk, redraw);
  let page = first;
  let say = speech(page.language);
  keeper.load();
  return {
    get page() {
      return page;
    },
    get say() {
      return say;
    },
    desk,
    keeper,
    enter(next) {
      if (next.language !== page.language) say = speech(next.language);
      page = next;
    },
    redraw,
    announce: (text) => announcer?.say(text, page.language),
    focus(...ids) {
      redraw();
      const root = place()?.getRootNode();
      if (root) queueMicrotask(() => moveFocus(root, ids));
    },
    slot<T>(name: string, make: () => T): T {
      if (!slots.has(name)) slots.set(name, make());
      return slots.get(name) as T;
    },
    rest() {
      announcer?.leave();
      announcer = undefined;
    },
    wake() {
      announcer ??= joinAnnouncer();
    },
  };
}

function speech(language: string): PlanTranslate {
  return speaker(language, language === 'en' ? planMessages.en : planMessages.de);
}
