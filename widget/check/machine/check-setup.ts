import { assign, emit, raise, setup } from 'xstate';
import type { AnswerReply, Receipt } from '../../../model/contract/assessment.ts';
import type { SessionRequest } from '../../../model/contract/session.ts';
import type { Municipalities } from '../../../model/contract/survey.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { type FailureDetails, isPassing } from '../../requests/failure.ts';
import type { AnswerDraft } from '../conversation/answer-draft.ts';
import { stampFirst, unstampFirst } from '../conversation/answer-queue.ts';
import type { CheckEvent, CheckView } from '../conversation/check-event.ts';
import { type Conversation, reworded } from '../conversation/conversation.ts';
import { pageBeside, problemOf, touchedOnPage } from '../conversation/fields.ts';
import type { LastTime } from '../conversation/last-time.ts';
import { type CheckScope, scopedModel } from '../conversation/scope.ts';
import {
  answered,
  answeredTogether,
  closed,
  drafted,
  opened,
  postponed,
  remarkOpened,
  resumed,
  takenBack,
  turnedTo,
  wentBack,
  widened,
  withProblems,
} from '../conversation/turns.ts';
import { backOff } from './back-off.ts';
import type { ResultData } from './backend.ts';
import { checkActors } from './check-actors.ts';
import { type CheckContext, type CheckInput, initialContext } from './check-context.ts';
import { entered } from './entered.ts';
import type { Connection, Entry } from './entering.ts';
import { explained, type Guidance, isGuidanceFor } from './guidance.ts';
import { askedAgain, guided } from './guided.ts';
import type { Announcement, CheckNews } from './news.ts';
import { acknowledged, contested, decided, saidAndQueued } from './saving.ts';
import { nothingKept } from './services.ts';

type InternalEvent =
  | { type: 'turn.taken'; question: string; changing: boolean }
  | { type: 'session.lost' }
  | { type: 'session.restored' }
  | { type: 'model.reworded' }
  | { type: 'assessment.closed' };

/** Context, events, effects, guards and actions of the check; the phases are put together from it. */
export const checkSetup = setup({
  types: {} as {
    context: CheckContext;
    events: CheckEvent | InternalEvent;
    input: CheckInput;
    emitted: CheckNews;
  },
  actors: checkActors,
  guards: {
    isQuick: ({ context }) => context.scope === 'core',
    isFull: ({ context }) => context.scope === 'full',
    isEmpty: (_, { text }: { text: string }) => text.trim() === '',
    isTooShort: (_, { query }: { query: string }) => query.trim().length < 2,
    isEntered: (_, { entry }: { entry: Entry | null }) => entry !== null,
    isSubmitted: (_, { entry }: { entry: Entry | null }) => entry?.assessment.status === 'submitted',
    showsCode: (_, entry: Entry) => entry.access.accessCode !== null,
    belongsToAnother: ({ context }, entry: Entry) =>
      context.owner !== null && context.owner !== (entry.assessment.municipality?.key ?? 'local'),
    isChanging: ({ context }) => typeof context.conversation?.editing === 'string',
    isWrong: ({ context: { conversation } }, { question }: { question: string }) =>
      conversation !== null && problemOf(conversation, question) !== null,
    pageIsWrong: ({ context: { conversation } }) => conversation !== null && wrongOnPage(conversation).length > 0,
    isLastPage: ({ context: { conversation } }) => conversation !== null && pageBeside(conversation, 1) === null,
    canSend: ({ context: { queue, token, online } }) => queue.length > 0 && token !== null && online,
    isOffline: ({ context }) => !context.online && context.queue.length > 0,
    isOnline: ({ context }) => context.online,
    isSuperseded: ({ context: { queue, refused } }) => queue[0]?.key !== refused,
    isDrained: ({ context }) => context.queue.length === 0 && context.conflicts.size === 0,
    endsTrouble: ({ context }) => context.troubled && context.queue.length === 1,
    isConflict: (_, { code }: FailureDetails) => code === 'answer.conflict',
    isClosed: (_, { code }: FailureDetails) => code === 'assessment.submitted',
    isLockedOut: (_, { status }: FailureDetails) => status === 401,
    isOpenAgain: (_, { code }: FailureDetails) => code === 'assessment.not-submitted',
    isStale: (_, { status }: FailureDetails) => status === 412,
    isPassing: (_, failure: FailureDetails) => isPassing(failure),
    needsGuidance: ({ context: { model, modelLanguage, language, guidance } }) =>
      model !== null && modelLanguage === language && !isGuidanceFor(guidance, model, language),
    needsWording: ({ context }) => context.model !== null && context.modelLanguage !== context.language,
  },
  actions: {
    /** Survey and model come in, and with them the assessment where a token or a code has opened one. */
    learn: assign(({ context }, { survey, model, language, entry, refusal }: Connection) => ({
      survey,
      model: explained(model, language, context.guidance),
      modelLanguage: language,
      ...(entry ? entered(context, entry) : { token: null, code: null }),
      failure: refusal,
    })),
    enter: assign(({ context }, entry: Entry) => entered(context, entry)),
    refresh: assign(({ context }, entry: Entry) => ({ ...entered(context, entry), failure: context.failure })),
    learnEarlier: assign((_, { lastTime }: { lastTime: LastTime }) => ({ lastTime })),
    chooseScope: assign((_, { scope }: { scope: CheckScope }) => ({ scope })),
    forgetCode: assign({ accessCode: null }),
    seek: assign((_, { query }: { query: string }) => ({ query, matches: null })),
    find: assign((_, matches: Municipalities) => ({ matches })),
    request: assign(({ context }, request: SessionRequest) => ({
      request,
      // A beginning whose reply was lost is repeated under its key, or its access code would be lost as well.
      requestKey: repeats(context.request, request) ? context.requestKey : context.services.newKey(),
    })),
    speak: assign((_, { language }: { language: string }) => ({ language })),
    connection: assign((_, { online }: { online: boolean }) => ({ online })),
    forgetSession: assign({ token: null }),
    /** Nothing of the session stays in this tab. */
    beginAnew: assign(({ context: { services, language, view, online, survey } }) => ({
      ...initialContext({ services, language, view, online, code: null }, nothingKept),
      survey,
    })),
    reword: assign(({ context: { conversation, language, scope, guidance } }, bare: MaturityModel) => {
      const model = explained(bare, language, guidance);
      return {
        model,
        modelLanguage: language,
        conversation: conversation && reworded(conversation, scopedModel(model, scope)),
      };
    }),
    guide: assign(({ context }, guidance: Guidance) => guided(context, guidance)),
    askAgain: assign(({ context }) => askedAgain(context)),
    keepWording: assign(({ context: { language, guidance } }) => ({
      modelLanguage: language,
      guidance: guidance && { ...guidance, language },
    })),

    draft: assign(({ context }, { question, draft }: { question: string; draft: AnswerDraft }) =>
      updated(context, (conversation) => drafted(conversation, question, draft)),
    ),
    openRemark: assign(({ context }, { question }: { question: string }) =>
      updated(context, (conversation) => remarkOpened(conversation, question)),
    ),
    postpone: assign(({ context }, { question }: { question: string }) =>
      updated(context, (conversation) => postponed(conversation, question, context.services.now())),
    ),
    openQuestion: assign(({ context }, { question }: { question: string }) =>
      updated(context, (conversation) => opened(conversation, question)),
    ),
    closeQuestion: assign(({ context }) => updated(context, closed)),
    goBack: assign(({ context }) => updated(context, wentBack)),
    widen: assign(({ context: { conversation, model, services } }) => ({
      scope: 'full' as const,
      conversation: conversation && model && widened(conversation, model, services.now()),
    })),
    resume: assign(({ context }) => updated(context, resumed)),
    turnPage: assign(({ context }, { step }: { step: 1 | -1 }) =>
      updated(context, (conversation) => ({
        ...conversation,
        category: pageBeside(conversation, step) ?? conversation.category,
      })),
    ),
    showProblem: assign(({ context }, { question }: { question: string }) =>
      updated(context, (conversation) => withProblems(conversation, [question])),
    ),
    showPageProblems: assign(({ context }) =>
      updated(context, (conversation) => withProblems(conversation, wrongOnPage(conversation))),
    ),
    switchView: assign(({ context: { conversation } }, { view }: { view: CheckView }) => ({
      view,
      conversation: conversation && turnedTo(conversation, view),
    })),
    takeAnswer: assign(({ context }, { question }: { question: string }) => {
      const { conversation, services } = context;
      return conversation ? saidAndQueued(context, answered(conversation, question, services.now())) : {};
    }),
    takePage: assign(({ context }) => {
      const { conversation, services } = context;
      if (!conversation) return {};
      return saidAndQueued(context, answeredTogether(conversation, touchedOnPage(conversation), services.now()));
    }),
    takeBack: assign(({ context }) =>
      context.conversation ? saidAndQueued(context, takenBack(context.conversation)) : {},
    ),
    decide: assign(({ context }, { question, keep }: { question: string; keep: 'own' | 'other' }) =>
      decided(context, question, keep),
    ),

    stampFirst: assign(({ context }) => ({ queue: stampFirst(context.queue, context.revisions) })),
    acknowledge: assign(({ context }, reply: AnswerReply) => acknowledged(context, reply)),
    contest: assign(({ context }, failure: FailureDetails) => contested(context, failure)),
    noteTrouble: assign(({ context }, savingFailure: FailureDetails) => ({
      savingFailure,
      troubled: true,
      attempts: context.attempts + 1,
    })),
    refuse: assign(({ context: { queue } }) => ({ refused: queue[0]?.key ?? null, queue: unstampFirst(queue) })),
    forgetTrouble: assign({ savingFailure: null, attempts: 0, refused: null }),
    dropQueue: assign({ queue: [], conflicts: new Map() }),
    remember: ({ context: { services, token, owner, queue, scope } }) =>
      services.memory.write({ token, owner, queue, scope }),

    prepareSubmission: assign(({ context }) => ({ submissionKey: context.services.newKey() })),
    receive: assign((_, receipt: Receipt) => ({ receipt })),
    showResult: assign((_, result: ResultData) => ({ result })),
    forgetResult: assign({ result: null }),
    fail: assign((_, failure: FailureDetails) => ({ failure })),
    recover: assign({ failure: null }),

    moveFocus: emit((_, { target }: { target: string }): CheckNews => ({ type: 'focus.moved', target })),
    focusOpenQuestion: emit(({ context }): CheckNews => ({ type: 'focus.moved', target: openQuestion(context) })),
    /** To where the talk is; where nothing is left to ask, to the pair that was changed. */
    focusAfterChange: emit(({ context: { conversation } }, { question }: { question: string }): CheckNews => {
      const front = conversation?.front;
      return { type: 'focus.moved', target: front ? `question-${front}` : `change-${question}` };
    }),
    focusClosed: emit(({ context: { conversation } }): CheckNews => {
      const question = conversation?.editing;
      return { type: 'focus.moved', target: question ? `change-${question}` : 'phase' };
    }),
    announce: emit((_, { kind }: { kind: Announcement }): CheckNews => ({ type: 'announcement.made', kind })),
    tellAnswer: emit((_, { question }: { question: string }): CheckNews => ({ type: 'answer.taken', question })),
    tell: emit((_, news: CheckNews) => news),
    /** Before the answer is taken, so that what it was is still known. */
    takeTurn: raise(({ context }, { question }: { question: string }) => ({
      type: 'turn.taken' as const,
      question,
      changing: context.conversation?.answers.has(question) ?? false,
    })),
    loseSession: raise({ type: 'session.lost' }),
    restoreSession: raise({ type: 'session.restored' }),
    tellWording: raise({ type: 'model.reworded' }),
    closeAssessment: raise({ type: 'assessment.closed' }),
  },
  delays: {
    backOff: ({ context: { attempts, savingFailure, failure, services } }) =>
      backOff(Math.max(1, attempts), services.random(), (savingFailure ?? failure)?.retryAfter),
  },
});

function updated(
  { conversation }: CheckContext,
  update: (conversation: Conversation) => Conversation,
): Partial<CheckContext> {
  return conversation ? { conversation: update(conversation) } : {};
}

function repeats(before: SessionRequest | null, request: SessionRequest): boolean {
  return before !== null && 'municipality' in before && JSON.stringify(before) === JSON.stringify(request);
}

function wrongOnPage(conversation: Conversation): readonly string[] {
  return touchedOnPage(conversation).filter((question) => problemOf(conversation, question) !== null);
}

/** Id of the heading of the question whose form is open, else of the phase. */
function openQuestion({ conversation, view }: CheckContext): string {
  if (view === 'form' && conversation?.editing === null) return 'page';
  const question = conversation?.editing ?? conversation?.front;
  return question ? `question-${question}` : 'phase';
}
