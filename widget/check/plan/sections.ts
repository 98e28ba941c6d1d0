import { html, type TemplateResult } from 'lit';
import type { StoredTarget } from '../../../model/contract/plan.ts';
import { afterPaint } from '../views/result/after-paint.ts';
import type { Room } from './room.ts';
import { developmentView } from './views/development-view.ts';
import { measuresView } from './views/measures-view.ts';
import { reportsView } from './views/reports-view.ts';
import { targetsView } from './views/targets-view.ts';
import { wayView } from './views/way-view.ts';
import { whatIfView } from './views/what-if-view.ts';

/** The sections in their places on the result page. */
export interface PlanSections {
  /** After what the next level asks for. */
  readonly way: TemplateResult;
  /** After the needs for action. */
  readonly plan: readonly TemplateResult[];
  /** For the chart of the categories; null until the plan is there. */
  readonly targets: readonly StoredTarget[] | null;
}

export function planSections(room: Room): PlanSections {
  const { state } = room.keeper;
  return {
    targets: state.phase === 'there' ? state.plan.targets : null,
    way: inTurn(room, wayView),
    plan: [whatIfView, targetsView, measuresView, developmentView, reportsView].map((view) => inTurn(room, view)),
  };
}

/** Each section is a task of its own at first, so that the page answers in between. */
function inTurn(room: Room, view: (room: Room) => TemplateResult): TemplateResult {
  return html`${afterPaint(() => view(room))}`;
}
