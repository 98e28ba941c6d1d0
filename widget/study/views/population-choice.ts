import { html, nothing, type TemplateResult } from 'lit';
import type { StudyPage } from './study-page.ts';

/** Whose result is shown, where there are several. */
export function populationChoice({ study, population, say, name, choose }: StudyPage): TemplateResult | typeof nothing {
  if (study.populations.length < 2) return nothing;
  return html`<fieldset class="choice">
    <legend>${say('choice.title')}</legend>
    ${study.populations.map(
      ({ kind }) => html`<label>
        <input
          type="radio"
          name=${name}
          value=${kind}
          .checked=${kind === population.kind}
          @change=${() => choose(kind)}
        />
        <span>${say(`units.${kind}`)}</span>
      </label>`,
    )}
  </fieldset>`;
}
