import type { Measure } from '../../../model/contract/plan.ts';
import { button, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';

export const measure: Measure = {
  title: 'Entwurf in den Rat',
  category: 'strategy',
  question: 'strategy-document',
  recommendation: 'adopt-strategy',
  to: { kind: 'option', option: 'adopted' },
  status: 'planned',
  responsible: 'Hauptamt',
  start: '2026-10-01',
  due: '2027-03-31',
  note: '',
};

/** Of today, as the pages of the tests have it: 22 November 2026. */
export const several: Readonly<Record<string, Partial<Measure>>> = {
  'measure-1': {},
  'measure-2': {
    title: 'Bezahlen online',
    category: 'services',
    question: 'online-features',
    recommendation: null,
    to: { kind: 'options', options: ['payment'] },
    status: 'running',
    responsible: 'Kasse',
    start: null,
    due: '2026-11-19',
  },
  'measure-3': {
    title: 'Notfallplan üben',
    category: 'security',
    question: 'emergency-plan',
    recommendation: 'test-plan',
    to: { kind: 'option', option: 'tested' },
    status: 'done',
    start: '2026-01-15',
    due: '2026-03-01',
  },
  'measure-4': {
    title: 'Klausurtag',
    category: null,
    question: null,
    recommendation: null,
    to: null,
    due: null,
    start: null,
  },
};

export interface MeasuresShown extends PlanShown {
  readonly measures: HTMLElement;
  readonly form: () => HTMLFormElement;
  readonly save: () => void;
  readonly titles: () => readonly string[];
  readonly stored: (id: string) => Measure | undefined;
}

/** The page with these measures in its plan. */
export async function showMeasures(
  entries: Readonly<Record<string, Partial<Measure>>> = {},
  options: PlanOptions = {},
): Promise<MeasuresShown> {
  const server = planServer(
    Object.entries(entries).map(([id, entry]) => ({ kind: 'measure', id, entry: { ...measure, ...entry } })),
  );
  const shown = await showPlan({ server, ...options });
  const measures = shown.section('measures');
  const form = () => the<HTMLFormElement>(measures, '.plan-form form');
  return {
    ...shown,
    measures,
    form,
    save: () => button(form(), shown.host.lang === 'en' ? 'Save' : 'Maßnahme speichern').click(),
    titles: () => [...measures.querySelectorAll('.measure-title bdi')].map(words),
    stored: (id) => (options.server ?? server).plan.measures.find((one) => one.id === id)?.entry,
  };
}

export const field = (name: string) => `#measure-field-${name}`;

export function open({ measures }: MeasuresShown, id: string): void {
  the(measures, `#measure-${id}`).click();
}

export async function saved({ measures, announced }: MeasuresShown): Promise<string> {
  await until(() => announced() !== '' && measures.querySelector('.card.plan-form') === null);
  return announced();
}

export function choose(shown: MeasuresShown, selector: string, value: string): void {
  fill(shown.measures, selector, value);
}
