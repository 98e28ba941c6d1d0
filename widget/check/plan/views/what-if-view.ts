import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../views/result/adopt-styles.ts';
import { section } from '../../views/result/section.ts';
import { redrawn } from '../redrawn.ts';
import type { Room } from '../room.ts';
import { linedList } from '../styles/lined-list.ts';
import { whatIfStyles } from '../styles/what-if.ts';
import { changesView } from '../what-if/changes-view.ts';
import { outcomeView } from '../what-if/outcome-view.ts';
import { pickerView } from '../what-if/picker-view.ts';
import { scenariosView } from '../what-if/scenarios-view.ts';
import { type WhatIfKeep, whatIfKeep } from '../what-if/what-if-keep.ts';

/** Other answers tried out: what comes of them, and scenarios (Szenarien) kept under a name. */
export function whatIfView(room: Room): TemplateResult {
  const { page, say } = room;
  const keep = whatIfKeep(room);
  keep.follow();
  return section(
    page,
    'what-if',
    say('whatIf.title'),
    html`<div class="what-if-content" ${adoptStyles([linedList, whatIfStyles])}>
      ${redrawn(keep.redrawer, () => content(room, keep))}
    </div>`,
  );
}

function content(room: Room, keep: WhatIfKeep): unknown {
  const { say, page } = room;
  if (!page.answers) return html`<p>${say('whatIf.noAnswers')}</p>`;
  return html`<p class="what-if-intro">${say('whatIf.intro')}</p>
    <div class=${keep.changes.size > 0 ? 'trial' : 'trial untouched'}>
      ${pickerView(room, keep)}
      <div class="trial-outcome">
        ${keep.trial.result ? outcomeView(room, keep, keep.trial.result) : nothing} ${changesView(room, keep)}
      </div>
    </div>
    ${scenariosView(room, keep)}`;
}
