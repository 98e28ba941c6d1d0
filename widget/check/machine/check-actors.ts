import { fromPromise } from 'xstate';
import type { AnswerReply, Receipt } from '../../../model/contract/assessment.ts';
import type { Municipalities } from '../../../model/contract/survey.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { Failure } from '../../requests/failure.ts';
import type { QueuedChange } from '../conversation/answer-queue.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { ResultData } from './backend.ts';
import { type Connection, type ConnectionInput, connect, type Entry, type EntryInput, enter } from './entering.ts';
import { askForGuidance, type Guidance } from './guidance.ts';
import type { CheckServices } from './services.ts';

type Serving<T> = T & { readonly services: CheckServices };
type Session = Serving<{ readonly token: string }>;

/** Everything the check waits for. */
export const checkActors = {
  connect: fromPromise<Connection, ConnectionInput>(({ input, signal }) => connect(input, signal)),
  enter: fromPromise<Entry, EntryInput>(({ input, signal }) => enter(input, signal)),
  search: fromPromise<Municipalities, Serving<{ query: string }>>(({ input, signal }) =>
    input.services.backend.municipalities(input.query, signal),
  ),
  word: fromPromise<MaturityModel, Serving<{ version: string; language: string }>>(({ input, signal }) =>
    input.services.backend.model(input.version, input.language, signal),
  ),
  explain: fromPromise<Guidance, Serving<{ version: string; language: string }>>(({ input, signal }) =>
    askForGuidance(input.services.backend, input.version, input.language, signal),
  ),
  save: fromPromise<AnswerReply, Session & { change: QueuedChange | null }>(({ input, signal }) =>
    input.services.backend.save(input.token, present(input.change), signal),
  ),
  reload: fromPromise<Entry, Session & { model: MaturityModel | null; language: string }>(
    async ({ input, signal }) => ({
      access: { token: input.token, accessCode: null },
      assessment: await input.services.backend.assessment(input.token, signal),
      model: present(input.model),
      language: input.language,
    }),
  ),
  submit: fromPromise<Receipt, Session & { etag: string; key: string }>(({ input, signal }) =>
    input.services.backend.submit(input.token, input.etag, input.key, signal),
  ),
  evaluate: fromPromise<ResultData, Session & { model: MaturityModel | null; language: string; wave: string | null }>(
    ({ input: { services, token, model, language, wave }, signal }) =>
      services.backend.result(token, present(model), language, wave, signal),
  ),
  preview: fromPromise<ResultData, Serving<{ conversation: Conversation | null; language: string }>>(
    async ({ input: { services, conversation, language }, signal }) => {
      const { model, answers } = present(conversation);
      return services.backend.preview(model, answers, language, signal);
    },
  ),
};

function present<T>(value: T | null): T {
  if (value === null) throw new Failure({ status: 0, code: 'state.missing' });
  return value;
}
