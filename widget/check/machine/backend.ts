import type { Evaluation } from '../../../model/action/evaluation.ts';
import type { Publication } from '../../../model/benchmark/publication.ts';
import type { AnswerReply, Receipt, StoredAnswer } from '../../../model/contract/assessment.ts';
import type { SessionRequest } from '../../../model/contract/session.ts';
import type { Municipalities, Municipality, Survey, Wave } from '../../../model/contract/survey.ts';
import type { Answers } from '../../../model/format/answer.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { GuidancePart } from '../../../model/format/parts.ts';
import type { Entrance } from '../../requests/entrance.ts';
import type { QueuedChange } from '../conversation/answer-queue.ts';
import type { LastTime } from '../conversation/last-time.ts';

/** What the element knows before anybody has identified themselves; `none` where a model file stands alone. */
export type SurveyInfo = Pick<Survey, 'title' | 'fallback' | 'invented' | 'links' | 'wave'> & {
  readonly model: { readonly id: string; readonly version: string };
  readonly entry: Survey['entry'] | 'none';
  readonly benchmark: string | null;
};

export interface Access {
  readonly token: string;
  /** Only in the reply that began the assessment. */
  readonly accessCode: string | null;
}

/** One municipality's assessment as it is stored. */
export interface StoredAssessment {
  /** null in local use. */
  readonly municipality: Municipality | null;
  readonly groups: readonly string[];
  /** The wave it belongs to, which may have closed long ago; absent in local use. */
  readonly wave?: Wave | undefined;
  readonly model: { readonly id: string; readonly version: string };
  readonly status: 'open' | 'submitted';
  readonly answers: readonly StoredAnswer[];
  readonly receipt: Receipt | null;
  /** State of the answers for `If-Match`; null where the server does not show it to this page. */
  readonly etag: string | null;
  readonly lastTime: LastTime;
}

export interface ResultData {
  /** With its recommendations. */
  readonly model: MaturityModel;
  readonly evaluation: Evaluation;
  readonly publication: Publication | null;
  /** Absent without a server. */
  readonly entrance?: Entrance | undefined;
}

/** Where survey, model and answers come from and go to. Every method throws `Failure` and nothing else. */
export interface Backend {
  survey(signal: AbortSignal): Promise<SurveyInfo>;
  municipalities(query: string, signal: AbortSignal): Promise<Municipalities>;
  enter(request: SessionRequest, key: string, signal: AbortSignal): Promise<Access>;
  assessment(token: string, signal: AbortSignal): Promise<StoredAssessment>;
  /** Shows the access code of an earlier wave. */
  proveEarlier(token: string, accessCode: string, key: string, signal: AbortSignal): Promise<LastTime>;
  /** The model as far as the first question needs it, in one language. */
  model(version: string, language: string, signal: AbortSignal): Promise<MaturityModel>;
  /** What explains its questions, in the same language. */
  guidance(version: string, language: string, signal: AbortSignal): Promise<GuidancePart>;
  save(token: string, change: QueuedChange, signal: AbortSignal): Promise<AnswerReply>;
  submit(token: string, etag: string, key: string, signal: AbortSignal): Promise<Receipt>;
  result(
    token: string,
    model: MaturityModel,
    language: string,
    wave: string | null,
    signal: AbortSignal,
  ): Promise<ResultData>;
  /** What these answers give by this model, worked out here: nothing is submitted, and nothing compared. */
  preview(model: MaturityModel, answers: Answers, language: string, signal: AbortSignal): Promise<ResultData>;
}
