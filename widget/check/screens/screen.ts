import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { Frame } from '../views/frame.ts';
import { type LinksData, linksView } from '../views/links-view.ts';
import { modelText } from '../views/model-text.ts';
import type { CheckState } from './check-state.ts';

/** The whole element in one phase: title, content, and links in their place. */
export function screen(state: CheckState, content: unknown, links: LinksData, frame: Frame): TemplateResult {
  return html`
    ${header(state, frame)}
    <div class="content ${state.phase}">${content}</div>
    ${linksView(links, frame)}
  `;
}

function header({ phase, context }: CheckState, { t, send, ...frame }: Frame): TemplateResult | typeof nothing {
  const { survey, participant, view, scope, conversation } = context;
  if (!survey) return nothing;
  const quick = scope === 'core' && conversation ? t('scope.core') : '';
  const whose = [participant?.municipality?.name ?? '', quick].filter((part) => part !== '').join(' · ');
  const other = view === 'chat' ? 'form' : 'chat';
  return html`<header class="header ${phase}">
    <div class="titles">
      ${heading(frame.headingLevel, 0, modelText(survey.title, frame), { className: 'title', id: 'title' })}
      ${whose ? html`<p class="municipality">${whose}</p>` : nothing}
    </div>
    ${
      phase === 'asking'
        ? html`<button class="quiet" type="button" @click=${() => send({ type: 'view.switched', view: other })}>
            ${t(`view.${other}`)}
          </button>`
        : nothing
    }
    ${survey.invented ? html`<p class="invented">${t('invented')}</p>` : nothing}
  </header>`;
}
