import { coreModel } from '../../../model/flow/core-model.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';

/** What is asked: the core questions alone (Schnellcheck), or everything. */
export type CheckScope = 'core' | 'full';

const cores = new WeakMap<MaturityModel, MaturityModel>();

/** The model that a conversation of this scope goes by; that of the quick check is compiled once. */
export function scopedModel(model: MaturityModel, scope: CheckScope): MaturityModel {
  if (scope === 'full') return model;
  const core = cores.get(model) ?? coreModel(model);
  cores.set(model, core);
  return core;
}

/** True where there are core questions, and others besides. */
export function offersQuickCheck({ questions }: MaturityModel): boolean {
  const core = questions.filter((question) => question.core).length;
  return core > 0 && core < questions.length;
}

/** The scope that somebody wants, as far as the model has it. */
export function possibleScope(model: MaturityModel, wanted: CheckScope): CheckScope {
  return offersQuickCheck(model) ? wanted : 'full';
}
