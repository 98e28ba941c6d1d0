import { html, type TemplateResult } from 'lit';
import type { Study } from '../../../model/study/study.ts';
import { openForPrint } from '../../page/open-for-print.ts';
import { averagesView } from './averages-view.ts';
import { categoriesView } from './categories-view.ts';
import { downloadsView } from './downloads-view.ts';
import { levelsView } from './levels-view.ts';
import { methodView } from './method-view.ts';
import { participationView } from './participation-view.ts';
import { populationChoice } from './population-choice.ts';
import { sensitivityView } from './sensitivity-view.ts';
import { note } from './study-note.ts';
import { type StudyFrame, studyPage } from './study-page.ts';
import { trendView } from './trend-view.ts';
import { verdictView } from './verdict-view.ts';

/** The collective result: what it says first, how much one may rely on it last. */
export function studyView(study: Study, frame: StudyFrame): TemplateResult {
  const { populations } = study;
  const population = populations.find(({ kind }) => kind === frame.population) ?? populations[0];
  if (!population) return note(frame, frame.say('state.tooFew'), html`<p>${frame.say('state.tooFewText')}</p>`);
  const page = studyPage(study, population, frame);
  return html`<article class="study" ${openForPrint()}>
    ${verdictView(page, populationChoice(page))} ${levelsView(page)} ${categoriesView(page)} ${averagesView(page)}
    ${participationView(page)} ${trendView(page)} ${sensitivityView(page)} ${methodView(page)} ${downloadsView(page)}
  </article>`;
}
