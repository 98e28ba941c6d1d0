import { createActor, SimulatedClock } from 'xstate';
import type { AnswerDraft } from '../../../widget/check/conversation/answer-draft.ts';
import { emptyDraft } from '../../../widget/check/conversation/answer-draft.ts';
import type { CheckEvent } from '../../../widget/check/conversation/check-event.ts';
import type { CheckInput } from '../../../widget/check/machine/check-context.ts';
import { checkMachine } from '../../../widget/check/machine/check-machine.ts';
import type { CheckNews } from '../../../widget/check/machine/news.ts';
import { type CheckState, stateOf } from '../../../widget/check/screens/check-state.ts';
import { type FakeServices, fakeServices } from './fake-backend.ts';

export interface RunningCheck {
  readonly services: FakeServices;
  readonly clock: SimulatedClock;
  readonly news: CheckNews[];
  state(): CheckState;
  send(event: CheckEvent): void;
  /** Lets everything happen that waits for nothing but a reply. */
  settle(): Promise<void>;
  /** Fills in a question and sends it. */
  answer(question: string, fields: Partial<AnswerDraft>): Promise<void>;
  stop(): void;
}

/** A machine with a server in memory and a clock that only tests move. */
export async function runningCheck(
  services: FakeServices = fakeServices(),
  input: Partial<CheckInput> = {},
): Promise<RunningCheck> {
  const clock = new SimulatedClock();
  const news: CheckNews[] = [];
  const actor = createActor(checkMachine, {
    clock,
    input: { services, language: 'de', view: 'chat', online: true, code: null, ...input },
  });
  actor.on('*', (item) => news.push(item));
  actor.start();
  const check: RunningCheck = {
    services,
    clock,
    news,
    state: () => stateOf(actor.getSnapshot()),
    send: (event) => actor.send(event),
    async settle() {
      for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
    },
    async answer(question, fields) {
      actor.send({ type: 'draft.changed', question, draft: { ...emptyDraft, ...fields } });
      actor.send({ type: 'answer.given', question });
      await check.settle();
    },
    stop: () => void actor.stop(),
  };
  await check.settle();
  return check;
}

/** A check that has begun in open entry and shows the first question. */
export async function askingCheck(services: FakeServices = fakeServices()): Promise<RunningCheck> {
  const check = await runningCheck(services);
  check.send({ type: 'municipality.chosen', key: services.backend.municipality.key });
  await check.settle();
  check.send({ type: 'code.noted' });
  return check;
}
