import type { SessionRequest } from '../../../model/contract/session.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { type FailureDetails, failureOf } from '../../requests/failure.ts';
import type { Access, StoredAssessment, SurveyInfo } from './backend.ts';
import type { CheckServices } from './services.ts';

export interface EntryInput {
  readonly services: CheckServices;
  readonly language: string;
  readonly request: SessionRequest;
  readonly key: string;
}

/** Everything that is known once somebody is in. */
export interface Entry {
  readonly access: Access;
  readonly assessment: StoredAssessment;
  readonly model: MaturityModel;
  /** The language the model was asked for in. */
  readonly language: string;
}

export interface ConnectionInput {
  readonly services: CheckServices;
  readonly language: string;
  readonly code: string | null;
  readonly token: string | null;
  /** True where answers of before wait for this token. */
  readonly waiting: boolean;
}

/** Everything that is known before the start screen or, with a token or a code, before the first question. */
export interface Connection {
  readonly survey: SurveyInfo;
  readonly model: MaturityModel;
  /** The language the model was asked for in. */
  readonly language: string;
  readonly entry: Entry | null;
  /** Why the code or the token of before opens nothing. */
  readonly refusal: FailureDetails | null;
}

/** Asks for survey and assessment at once, then for the model they name: two round trips. */
export async function connect(input: ConnectionInput, signal: AbortSignal): Promise<Connection> {
  const { backend } = input.services;
  const [survey, admission] = await Promise.all([backend.survey(signal), admit(input, signal)]);
  const opened = 'access' in admission ? admission : null;
  const version = opened?.assessment.model.version ?? survey.model.version;
  const { language } = input;
  const model = await backend.model(version, language, signal);
  const refusal = 'refusal' in admission ? admission.refusal : null;
  return { survey, model, language, entry: opened && { ...opened, model, language }, refusal };
}

/** Opens an assessment by code or municipality. */
export async function enter(input: EntryInput, signal: AbortSignal): Promise<Entry> {
  const { backend } = input.services;
  const access = await backend.enter(input.request, input.key, signal);
  const assessment = await backend.assessment(access.token, signal);
  const { language } = input;
  const model = await backend.model(assessment.model.version, language, signal);
  return { access, assessment, model, language };
}

type Admission = { access: Access; assessment: StoredAssessment } | { refusal: FailureDetails | null };

async function admit({ services, code, token, waiting }: ConnectionInput, signal: AbortSignal): Promise<Admission> {
  if (code === null && token === null) return { refusal: null };
  try {
    const access = await accessBy(services, code, token, signal);
    return { access, assessment: await services.backend.assessment(access.token, signal) };
  } catch (error) {
    const failure = failureOf(error);
    // A worn-out token is no news to somebody who has lost nothing with it.
    if (failure.status >= 400 && failure.status < 500) return { refusal: code || waiting ? failure : null };
    throw error;
  }
}

async function accessBy(
  { backend, newKey }: CheckServices,
  code: string | null,
  token: string | null,
  signal: AbortSignal,
): Promise<Access> {
  if (code !== null) return backend.enter({ code }, newKey(), signal);
  return { token: token ?? '', accessCode: null };
}
