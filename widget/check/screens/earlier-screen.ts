import type { LitElement, TemplateResult } from 'lit';
import { type EarlierTranslate, earlierMessages } from '../../messages/earlier-messages.ts';
import { speaker } from '../../messages/speaker.ts';
import { type FailureDetails, failureOf } from '../../requests/failure.ts';
import { moveFocus } from '../../surroundings/move-focus.ts';
import type { LastTime } from '../conversation/last-time.ts';
import type { CheckContext } from '../machine/check-context.ts';
import type { EarlierFrame } from '../views/earlier/earlier-frame.ts';
import { goneView, offerView } from '../views/earlier/offer-view.ts';
import { type ProofData, proofCard, proofDisclosure } from '../views/earlier/proof-view.ts';
import type { Frame } from '../views/frame.ts';
import type { CheckState } from './check-state.ts';

/** What was answered last time, on the screens of the conversation. */
export interface EarlierScreen {
  /** The answer of last time beside the fields of a question; undefined once it is answered, or where nothing is known. */
  offer(state: CheckState, question: string, frame: Frame): TemplateResult | undefined;
  /** Above the first question: somebody who began without a code may show the one of last time. */
  above(state: CheckState, frame: Frame): TemplateResult | undefined;
  /** The same below the access code of a new assessment. */
  below(state: CheckState, frame: Frame): TemplateResult | undefined;
}

export function earlierScreen(host: LitElement): EarlierScreen {
  let proof: Omit<ProofData, 'show'> = { busy: false, failure: null, outcome: null };
  let wording: { readonly language: string; readonly say: EarlierTranslate } | null = null;

  function spoken(frame: Frame): EarlierFrame {
    const { language } = frame;
    if (wording?.language !== language) {
      wording = { language, say: speaker(language, language === 'en' ? earlierMessages.en : earlierMessages.de) };
    }
    return { ...frame, say: wording.say };
  }

  function redraw(next: Partial<typeof proof>): void {
    proof = { ...proof, ...next };
    host.requestUpdate();
  }

  async function show({ services, token }: CheckContext, accessCode: string, { send }: Frame): Promise<void> {
    if (accessCode.trim() === '') return refuse({ status: 0, code: 'code.missing' });
    redraw({ busy: true, failure: null });
    try {
      const { signal } = new AbortController();
      const lastTime = await services.backend.proveEarlier(token ?? '', accessCode, services.newKey(), signal);
      send({ type: 'earlier.learned', lastTime });
      redraw({ busy: false, outcome: outcomeOf(lastTime) });
      await focus('earlier-outcome');
    } catch (error) {
      refuse(failureOf(error));
    }
  }

  function refuse(failure: FailureDetails): void {
    redraw({ busy: false, failure });
    void focus('earlier-code');
  }

  async function focus(id: string): Promise<void> {
    await host.updateComplete;
    moveFocus(host.renderRoot, [id]);
  }

  function data({ context }: CheckState, frame: Frame): ProofData | null {
    if (context.lastTime !== 'proof-needed' && proof.outcome === null) return null;
    return { ...proof, show: (accessCode) => void show(context, accessCode, frame) };
  }

  return {
    offer: ({ context }, question, frame) => offerFor(context, question, spoken(frame)),
    above(state, frame) {
      const shown = state.phase === 'asking' && state.context.conversation?.answers.size === 0;
      const given = shown ? data(state, frame) : null;
      return given ? proofDisclosure(given, spoken(frame)) : undefined;
    },
    below(state, frame) {
      const given = state.phase === 'notingCode' ? data(state, frame) : null;
      return given ? proofCard(given, spoken(frame)) : undefined;
    },
  };
}

function outcomeOf(lastTime: LastTime): ProofData['outcome'] {
  return typeof lastTime === 'string' ? 'nothing' : lastTime.wave.title;
}

function offerFor(
  { conversation, lastTime, view }: CheckContext,
  id: string,
  frame: EarlierFrame,
): TemplateResult | undefined {
  const question = conversation?.model.question.get(id);
  if (!question || typeof lastTime === 'string' || conversation?.answers.has(id)) return undefined;
  const { title } = lastTime.wave;
  const offer = lastTime.answers.find((each) => each.question === id);
  if (offer) return offerView({ question, wave: title, offer, view }, frame);
  const gone = lastTime.gone.find((each) => each.question === id);
  return gone && goneView(id, frame.say(`earlier.gone.${gone.why}`));
}
