import type { TemplateResult } from 'lit';
import { remaining } from '../../../model/flow/progress.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { type CheckScope, offersQuickCheck, scopedModel } from '../conversation/scope.ts';
import type { Frame } from '../views/frame.ts';
import { notingView } from '../views/start/noting-view.ts';
import type { Expectation, StartData } from '../views/start/start-data.ts';
import { startView } from '../views/start/start-view.ts';
import type { CheckState } from './check-state.ts';
import type { Surroundings } from './part.ts';

/** The way in: the start screen, or the access code of a new assessment. */
export function startScreen(state: CheckState, { scope, copying }: Surroundings, frame: Frame): TemplateResult | null {
  const { phase, step, context } = state;
  const { survey, model, query, matches, failure, accessCode } = context;
  if (phase === 'notingCode') return accessCode === null ? null : notingView({ accessCode, ...copying }, frame);
  if (!survey || !model) return null;
  const busy = step === 'searching' || step === 'entering' ? step : null;
  return startView(
    {
      expectation: expectation(model),
      choice: choice(model, context.scope),
      introduction: model.file.introduction,
      entry: survey.entry,
      query,
      matches,
      busy,
      failure,
      scope,
    },
    frame,
  );
}

/** The two checks to choose from; null where there is only one. */
function choice(model: MaturityModel, chosen: CheckScope): StartData['choice'] {
  return offersQuickCheck(model) ? { chosen, core: expectation(scopedModel(model, 'core')) } : null;
}

/** How much there is to answer and how long that takes, from the shortest and the longest path. */
function expectation(model: MaturityModel): Expectation {
  const { shortest, longest } = remaining(model, new Map());
  const minutes = (questions: number): number => (questions * model.file.secondsPerQuestion) / 60;
  const from = rounded(minutes(shortest));
  return {
    questions: longest,
    exact: shortest === longest,
    minutes: { from, to: Math.max(from, rounded(minutes(longest))) },
  };
}

/** Whole minutes; from ten on in steps of five. */
function rounded(minutes: number): number {
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
}
