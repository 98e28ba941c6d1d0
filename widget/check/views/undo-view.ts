import { html, nothing, type TemplateResult } from 'lit';
import { changedText, type UndoData } from './changed-text.ts';
import type { Frame } from './frame.ts';
import { notice } from './notice.ts';

/** The last change, and the way back. */
export function undoView(undo: UndoData | null, frame: Frame): TemplateResult | typeof nothing {
  if (!undo) return nothing;
  return notice(
    'check',
    html`<p>
      ${changedText(undo, frame)}
      <button class="link" type="button" @click=${() => frame.send({ type: 'change.undone' })}>
        ${frame.t('changed.undo')}
      </button>
    </p>`,
  );
}
