import { calendar } from '../../model/action/calendar.ts';
import { municipalityOf } from './municipality-of.ts';
import { readPlan } from './read-plan.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import type { Workplace } from './workplace.ts';

const words = {
  de: { name: 'Maßnahmen', starts: 'Beginn', due: 'Fällig' },
  en: { name: 'Measures', starts: 'Start', due: 'Due' },
} as const;

/** Planned and running measures with a day, as iCalendar. @throws Refusal `plan.without-dates` where there are none */
export async function readMeasuresCalendar(
  work: Workplace,
  principal: Principal,
  language: 'de' | 'en',
): Promise<string> {
  const { measures } = await readPlan(work, principal);
  const dated = measures.filter(
    ({ entry: { status, start, due } }) =>
      (status === 'planned' || status === 'running') && (start !== null || due !== null),
  );
  if (dated.length === 0) throw new Refusal('plan.without-dates');
  const { key, name } = await municipalityOf(work, principal.scope.municipality);
  const { name: title, ...said } = words[language];
  const entries = dated.map(({ id, entry, at, revision }) => ({ ...entry, id, at, revision }));
  return calendar(entries, { ...said, name: `${title} ${name}`, owner: key });
}
