import type { Receipt, StoredAnswer } from '../../../model/contract/assessment.ts';
import type { SessionRequest } from '../../../model/contract/session.ts';
import type { Municipalities, Municipality, Wave } from '../../../model/contract/survey.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { FailureDetails } from '../../requests/failure.ts';
import type { AnswerQueue } from '../conversation/answer-queue.ts';
import type { CheckView } from '../conversation/check-event.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { LastTime } from '../conversation/last-time.ts';
import type { CheckScope } from '../conversation/scope.ts';
import type { ResultData, SurveyInfo } from './backend.ts';
import type { Guidance } from './guidance.ts';
import type { CheckServices, Kept } from './services.ts';

/** Who is answering, once that is known. */
export interface Participant {
  readonly municipality: Municipality | null;
  readonly groups: readonly string[];
  /** null in local use. */
  readonly wave: Wave | null;
}

export interface CheckInput {
  readonly services: CheckServices;
  readonly language: string;
  readonly view: CheckView;
  readonly online: boolean;
  /** Access code of the address. */
  readonly code: string | null;
}

export interface CheckContext {
  readonly services: CheckServices;
  readonly language: string;
  readonly view: CheckView;
  readonly scope: CheckScope;
  readonly online: boolean;
  readonly code: string | null;

  readonly survey: SurveyInfo | null;
  /** The full model, whatever the scope; the conversation goes by the scoped one. */
  readonly model: MaturityModel | null;
  /** The language the model was asked for in. */
  readonly modelLanguage: string;
  /** null until it was asked for. */
  readonly guidance: Guidance | null;
  readonly token: string | null;
  /** Shown once after an open entry. */
  readonly accessCode: string | null;
  readonly participant: Participant | null;
  readonly conversation: Conversation | null;
  /** Nothing of it counts until somebody confirms it. */
  readonly lastTime: LastTime;

  readonly query: string;
  readonly matches: Municipalities | null;
  /** How somebody wants to get in. */
  readonly request: SessionRequest | null;
  /** Its idempotency key. */
  readonly requestKey: string;

  readonly queue: AnswerQueue;
  /** Key of the municipality the queue belongs to; null while it is unknown. */
  readonly owner: string | null;
  readonly revisions: ReadonlyMap<string, number>;
  readonly etag: string | null;
  /** By question, what somebody else has answered meanwhile; null where they took it back. */
  readonly conflicts: ReadonlyMap<string, StoredAnswer | null>;
  /** Key of the change that the server will not take. */
  readonly refused: string | null;
  /** True until everything is with the server for the first time, and again from every trouble until it is over. */
  readonly troubled: boolean;
  /** Failed attempts in a row. */
  readonly attempts: number;
  readonly savingFailure: FailureDetails | null;

  readonly submissionKey: string | null;
  readonly receipt: Receipt | null;
  readonly result: ResultData | null;
  /** What went wrong in the present phase. */
  readonly failure: FailureDetails | null;
}

export function initialContext(
  { services, language, view, online, code }: CheckInput,
  kept: Kept = services.memory.read(),
): CheckContext {
  return {
    services,
    language,
    view,
    scope: kept.scope,
    online,
    code,
    survey: null,
    model: null,
    modelLanguage: language,
    guidance: null,
    token: kept.token,
    accessCode: null,
    participant: null,
    conversation: null,
    lastTime: 'none',
    query: '',
    matches: null,
    request: null,
    requestKey: '',
    queue: kept.queue,
    owner: kept.owner,
    revisions: new Map(),
    etag: null,
    conflicts: new Map(),
    refused: null,
    troubled: true,
    attempts: 0,
    savingFailure: null,
    submissionKey: null,
    receipt: null,
    result: null,
    failure: null,
  };
}
