import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { type GuidancePart, joinGuidance } from '../../../model/format/parts.ts';
import { type FailureDetails, failureOf } from '../../requests/failure.ts';
import type { Backend } from './backend.ts';

/** What explains the questions of one version in one language, or why it is not there. */
export interface Guidance {
  readonly version: string;
  readonly language: string;
  readonly part: GuidancePart | null;
  readonly failure: FailureDetails | null;
}

/** Asks for it; that it cannot be had is an outcome as well, for the check goes on without it. */
export async function askForGuidance(
  backend: Backend,
  version: string,
  language: string,
  signal: AbortSignal,
): Promise<Guidance> {
  try {
    return { version, language, part: await backend.guidance(version, language, signal), failure: null };
  } catch (error) {
    return { version, language, part: null, failure: failureOf(error) };
  }
}

/** True where it was asked for, whatever the outcome. */
export function isGuidanceFor(guidance: Guidance | null, model: MaturityModel, language: string): boolean {
  return guidance?.version === model.file.version && guidance.language === language;
}

/** The model with what explains its questions, as far as that is there. */
export function explained(model: MaturityModel, language: string, guidance: Guidance | null): MaturityModel {
  if (!guidance?.part || !isGuidanceFor(guidance, model, language)) return model;
  return compile(joinGuidance(model.file, guidance.part));
}
