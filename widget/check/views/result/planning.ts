import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';
import { laterPart } from '../../later-part.ts';
import type { Room } from '../../plan/room.ts';
import type { PlanSections } from '../../plan/sections.ts';
import type { ComparedPage } from './comparison.ts';

/** What the municipality makes of its result: there, on its way, or not to be had until somebody tries again. */
export type Planning =
  | { readonly kind: 'open'; readonly sections: PlanSections }
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed'; readonly retry: () => void };

type Draw = (planning: Planning) => unknown;

class PlanningDirective extends AsyncDirective {
  #draw: Draw = () => undefined;
  #page: ComparedPage | undefined;
  #part: ChildPart | undefined;
  #room: Room | undefined;
  readonly #door = laterPart(
    () => import('../../plan/reifegrad-plan.ts'),
    () => this.#redraw(),
  );

  override render(page: ComparedPage, draw: Draw): unknown {
    this.#page = page;
    this.#draw = draw;
    return draw(this.#planning());
  }

  override update(part: ChildPart, [page, draw]: [ComparedPage, Draw]): unknown {
    this.#part = part;
    return this.render(page, draw);
  }

  override disconnected(): void {
    this.#room?.rest();
  }

  /** An element that was moved goes on where it was. */
  override reconnected(): void {
    this.#room?.wake();
    this.#redraw();
  }

  #planning(): Planning {
    const { module, failed } = this.#door;
    if (module && this.#page) {
      this.#room ??= module.openRoom(this.#page, this.#redraw, () => this.#part?.parentNode);
      this.#room.enter(this.#page);
      return { kind: 'open', sections: module.planSections(this.#room) };
    }
    if (!failed) this.#door.fetch();
    return failed ? { kind: 'failed', retry: this.#retry } : { kind: 'coming' };
  }

  #retry = (): void => {
    this.#door.fetch();
    this.setValue(this.#draw({ kind: 'coming' }));
  };

  #redraw = (): void => {
    if (this.isConnected) this.setValue(this.#draw(this.#planning()));
  };
}

/** Draws with the room of the plan, which is fetched with its first use; it stands as long as the page does. */
export const planning = directive(PlanningDirective);
