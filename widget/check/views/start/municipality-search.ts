import { html, nothing, type TemplateResult } from 'lit';
import type { Municipality } from '../../../../model/contract/survey.ts';
import { heading } from '../../../page/heading.ts';
import { fieldError } from '../error-summary.ts';
import type { Frame } from '../frame.ts';
import type { StartData } from './start-data.ts';

/** Finds the municipality: a plain search, then a plain choice; names repeat, so the county stands beside them. */
export function municipalitySearch(data: StartData, error: string | null, frame: Frame): TemplateResult {
  const { t, send, headingLevel } = frame;
  const { busy, matches, query } = data;
  const about = data.failure?.code === 'municipality.missing' ? 'matches' : 'query';
  return html`<section class="card enter">
    ${heading(headingLevel, 1, t('search.title'))}
    <form
      class="search"
      role="search"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        send({ type: 'municipality.sought', query: valueIn(event, 'query') });
      }}
    >
      <div class="field">
        <label for="query">${t('search.label')}</label>
        <p class="hint" id="query-hint">${t('search.hint')}</p>
        ${error && about === 'query' ? fieldError('query-error', error, frame) : nothing}
        <div class="joined">
          <input
            class="text"
            type="text"
            id="query"
            name="query"
            maxlength="60"
            autocomplete="off"
            enterkeyhint="search"
            aria-invalid=${error && about === 'query' ? 'true' : nothing}
            aria-describedby=${error && about === 'query' ? 'query-hint query-error' : 'query-hint'}
          />
          <button class="secondary" type="submit">${t('search.button')}</button>
        </div>
      </div>
    </form>
    ${busy === 'searching' ? html`<p class="hint">${t('search.busy')}</p>` : nothing}
    ${matches ? results(matches, query, about === 'matches' ? error : null, data, frame) : nothing}
  </section>`;
}

function results(
  { municipalities, more }: NonNullable<StartData['matches']>,
  query: string,
  error: string | null,
  { scope, busy }: StartData,
  frame: Frame,
): TemplateResult {
  const { t, send, headingLevel } = frame;
  if (municipalities.length === 0) {
    return html`${heading(headingLevel, 2, t('search.none', { query }), { id: 'matches', className: 'matches-title' })}
      <p>${t('search.noneHint')}</p>`;
  }
  return html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      if (busy === null) send({ type: 'municipality.chosen', key: valueIn(event, `${scope}-municipality`) });
    }}
  >
    <fieldset aria-describedby=${error ? 'matches-error' : nothing}>
      <legend>
        ${heading(headingLevel, 2, t('search.found', { count: municipalities.length }), {
          id: 'matches',
          className: 'matches-title',
        })}
      </legend>
      ${error ? fieldError('matches-error', error, frame) : nothing}
      <div class="options">
        ${municipalities.map((municipality, place) => match(municipality, place, scope))}
      </div>
    </fieldset>
    ${more ? html`<p class="hint">${t('search.more')}</p>` : nothing}
    <div class="buttons"><button class="primary" type="submit">${t('search.begin')}</button></div>
    ${busy === 'entering' ? html`<p class="hint">${t('begin.busy')}</p>` : nothing}
  </form>`;
}

function match({ key, name, county }: Municipality, place: number, scope: string): TemplateResult {
  const id = place === 0 ? 'matches-first' : `match-${key}`;
  return html`<label class="option" for=${id}>
    <input class="choice" type="radio" id=${id} name="${scope}-municipality" .value=${key} />
    <span class="option-text">${name}<span class="option-hint">${county.name}</span></span>
  </label>`;
}

function valueIn(event: Event, name: string): string {
  return String(new FormData(event.currentTarget as HTMLFormElement).get(name) ?? '');
}
