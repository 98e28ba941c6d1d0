import type { TemplateResult } from 'lit';
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
}

export function planSections(room: Room): PlanSections {
  return {
    way: wayView(room),
    plan: [whatIfView(room), targetsView(room), measuresView(room), developmentView(room), reportsView(room)],
  };
}
