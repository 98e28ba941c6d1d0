import { html, nothing, type TemplateResult } from 'lit';
import type { Conversation } from '../conversation/conversation.ts';
import { pageBeside, pagePath } from '../conversation/fields.ts';
import type { CheckContext } from '../machine/check-context.ts';
import { endView, quickEndView } from '../views/end-view.ts';
import type { Frame } from '../views/frame.ts';
import { pageView } from '../views/page-view.ts';
import { progressView } from '../views/progress-view.ts';
import { savingView } from '../views/saving-view.ts';
import { conversationView } from '../views/transcript/conversation-view.ts';
import { topicsOf } from '../views/transcript/transcript-items.ts';
import { undoView } from '../views/undo-view.ts';
import type { CheckState } from './check-state.ts';
import { notices, savingData } from './notices.ts';
import type { Surroundings } from './part.ts';
import { progressData, progressWidened } from './progress-data.ts';
import { type Around, openForm, questionData } from './question-data.ts';

export function askingScreen(state: CheckState, { scope, offer }: Surroundings, frame: Frame): TemplateResult | null {
  const { conversation, view, scope: asked, guidance } = state.context;
  if (!conversation) return null;
  const end = ending(state.context, frame);
  const quick = asked === 'core';
  const around = { guidance, scope, depth: 2, offer };
  const said = html`${notices(state, frame)} ${undoView(conversation.undo, frame)}`;
  return html`
    ${
      view === 'form'
        ? html`${page(conversation, said, around, frame)} ${quick ? end : nothing}`
        : talk(conversation, end, said, around, frame)
    }
    <div class="status">
      ${progressView(progressData(conversation, asked), frame)} ${savingView(savingData(state), frame)}
      <button class="link" type="button" @click=${() => frame.send({ type: 'review.opened' })}>
        ${frame.t(quick ? 'end.button' : 'review.open')}
      </button>
    </div>
  `;
}

/** What there is to do where no question is open for an answer; null elsewhere. */
function ending({ conversation, model, scope }: CheckContext, frame: Frame): TemplateResult | null {
  if (!conversation || conversation.front !== null || conversation.editing !== null) return null;
  if (scope === 'full' || !model) return endView(frame);
  return quickEndView({ titled: true, id: 'phase', further: progressWidened(conversation, model) }, nothing, frame);
}

function talk(
  conversation: Conversation,
  end: TemplateResult | null,
  said: unknown,
  around: Around,
  frame: Frame,
): TemplateResult {
  const { model, path, remarks, front, editing } = conversation;
  const open = editing ?? front;
  const forms = openForm(conversation, open, { ...around, notices: said, back: true }, frame);
  // While an earlier question is open, the one that is asked waits below, unseen: one form at a time.
  const last = editing !== null && editing !== front ? stepBefore(conversation, front) : front;
  return conversationView({ model, path, remarks, forms, last, end, notices: end ? said : nothing }, frame);
}

function stepBefore({ path }: Conversation, front: string | null): string | null {
  const place = path.steps.findIndex(({ question }) => question.id === front);
  return path.steps[place - 1]?.question.id ?? null;
}

function page(conversation: Conversation, said: unknown, around: Around, frame: Frame): TemplateResult {
  const { model, category: id } = conversation;
  const category = model.category.get(id);
  if (!category) return html``;
  const items = topicsOf(pagePath(conversation), [category], null).flatMap((topic) => topic.items);
  const questions = new Map(
    items.flatMap(({ kind, key }) => {
      const data = kind === 'asked' ? questionData(conversation, key, around) : undefined;
      return data ? [[key, data] as const] : [];
    }),
  );
  const place = model.categories.findIndex((entry) => entry.id === id);
  return html`${said}
  ${pageView(
    {
      category,
      page: place + 1,
      pages: model.categories.length,
      items,
      questions,
      canGoBack: pageBeside(conversation, -1) !== null,
    },
    frame,
  )}`;
}
