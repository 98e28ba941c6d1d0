import { type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';

export interface WayShown extends PlanShown {
  readonly way: HTMLElement;
  /** The questions of the steps, in order. */
  readonly steps: () => readonly (string | undefined)[];
  readonly step: (question: string) => HTMLElement;
}

/** The page once the way has been worked out. */
export async function showWay(options: PlanOptions = {}): Promise<WayShown> {
  const shown = await showPlan(options);
  const way = shown.section('way');
  await until(() => !words(way).includes('wird berechnet') && !words(way).includes('Working out the way …'));
  return {
    ...shown,
    way,
    steps: () => [...way.querySelectorAll<HTMLElement>('.way-step')].map(({ dataset }) => dataset['question']),
    step: (question) => the(way, `.way-step[data-question="${question}"]`),
  };
}
