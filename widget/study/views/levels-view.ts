import { html, type TemplateResult } from 'lit';
import { largest, levelShares } from './level-shares.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';

/** How the units are distributed over the levels; why not, where that would give somebody away. */
export function levelsView(page: StudyPage): TemplateResult {
  const { say, population, words } = page;
  const { levels } = population.averageMunicipality;
  const most = levels && largest(levels);
  const finding = most
    ? say(most.from === most.to ? 'levels.most' : 'levels.mostSpan', { ...words, ...most, level: most.from })
    : '';
  return section(
    page,
    'levels',
    say('levels.title'),
    most
      ? levelShares(page, levels, {
          finding,
          caption: say('levels.caption', words),
          axis: say('levels.axis', words),
        })
      : html`<p>${say('levels.none')}</p>`,
  );
}
