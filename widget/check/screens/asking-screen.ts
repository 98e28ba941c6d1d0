import { html, nothing, type TemplateResult } from 'lit';
import type { Conversation } from '../conversation/conversation.ts';
import { pageBeside, pagePath } from '../conversation/fields.ts';
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
import { progressData } from './progress-data.ts';
import { openForm, questionData } from './question-data.ts';

export function askingScreen(state: CheckState, { scope }: Surroundings, frame: Frame): TemplateResult | null {
  const { conversation, view } = state.context;
  if (!conversation) return null;
  const said = html`${notices(state, frame)} ${undoView(conversation.undo, frame)}`;
  return html`
    ${view === 'form' ? page(conversation, said, scope, frame) : talk(conversation, said, scope, frame)}
    <div class="status">
      ${progressView(progressData(conversation), frame)} ${savingView(savingData(state), frame)}
      <button class="link" type="button" @click=${() => frame.send({ type: 'review.opened' })}>
        ${frame.t('review.open')}
      </button>
    </div>
  `;
}

function talk(conversation: Conversation, said: unknown, scope: string, frame: Frame): TemplateResult {
  const { model, path, remarks, front, editing } = conversation;
  const open = editing ?? front;
  const forms = openForm(conversation, open, { scope, depth: 2, notices: said, back: true }, frame);
  // While an earlier question is open, the one that is asked waits below, unseen: one form at a time.
  const last = editing !== null && editing !== front ? stepBefore(conversation, front) : front;
  return conversationView(
    { model, path, remarks, forms, last, ended: open === null, notices: open === null ? said : nothing },
    frame,
  );
}

function stepBefore({ path }: Conversation, front: string | null): string | null {
  const place = path.steps.findIndex(({ question }) => question.id === front);
  return path.steps[place - 1]?.question.id ?? null;
}

function page(conversation: Conversation, said: unknown, scope: string, frame: Frame): TemplateResult {
  const { model, category: id } = conversation;
  const category = model.category.get(id);
  if (!category) return html``;
  const items = topicsOf(pagePath(conversation), [category], null).flatMap((topic) => topic.items);
  const questions = new Map(
    items.flatMap(({ kind, key }) => {
      const data = kind === 'asked' ? questionData(conversation, key, scope, 2) : undefined;
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
