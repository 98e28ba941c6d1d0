import { failureOf } from '../../requests/failure.ts';
import type { CheckContext } from './check-context.ts';
import { checkSetup } from './check-setup.ts';

const reloadInput = ({ services, model, modelLanguage: language, token }: CheckContext) => ({
  services,
  model,
  language,
  token: token ?? '',
});

/** The submission waits until every answer is with the server, then goes with the state that was checked. */
export const submitting = checkSetup.createStateConfig({
  initial: 'draining',
  on: {
    'submission.withdrawn': { target: 'reviewing', actions: { type: 'moveFocus', params: { target: 'phase' } } },
    'session.lost': { target: 'reviewing', actions: { type: 'moveFocus', params: { target: 'sign-in' } } },
  },
  states: {
    draining: { always: { guard: 'isDrained', target: 'sending' } },
    sending: {
      invoke: {
        src: 'submit',
        input: ({ context: { services, token, etag, submissionKey } }) => ({
          services,
          token: token ?? '',
          etag: etag ?? '',
          key: submissionKey ?? '',
        }),
        onDone: {
          target: '#check.phase.showingResult',
          actions: [
            { type: 'receive', params: ({ event }) => event.output },
            { type: 'tell', params: { type: 'check.submitted' } },
            { type: 'moveFocus', params: { target: 'phase' } },
          ],
        },
        onError: [
          {
            guard: { type: 'isLockedOut', params: ({ event }) => failureOf(event.error) },
            target: '#check.phase.reviewing',
            actions: ['loseSession', { type: 'moveFocus', params: { target: 'sign-in' } }],
          },
          {
            guard: { type: 'isClosed', params: ({ event }) => failureOf(event.error) },
            actions: 'closeAssessment',
          },
          {
            guard: { type: 'isStale', params: ({ event }) => failureOf(event.error) },
            target: 'refreshing',
            actions: { type: 'fail', params: ({ event }) => failureOf(event.error) },
          },
          {
            guard: { type: 'isPassing', params: ({ event }) => failureOf(event.error) },
            target: 'waiting',
            actions: { type: 'noteTrouble', params: ({ event }) => failureOf(event.error) },
          },
          {
            target: '#check.phase.reviewing',
            actions: [
              { type: 'fail', params: ({ event }) => failureOf(event.error) },
              { type: 'moveFocus', params: { target: 'errors' } },
            ],
          },
        ],
      },
    },
    waiting: { after: { backOff: 'draining' } },
    /** Somebody else has answered meanwhile: their answers come in before anything is submitted. */
    refreshing: {
      invoke: {
        src: 'reload',
        input: ({ context }) => reloadInput(context),
        onDone: {
          target: '#check.phase.reviewing',
          actions: [
            { type: 'refresh', params: ({ event }) => event.output },
            { type: 'moveFocus', params: { target: 'errors' } },
          ],
        },
        onError: {
          target: '#check.phase.reviewing',
          actions: { type: 'moveFocus', params: { target: 'errors' } },
        },
      },
    },
  },
});

/** Submitted: the receipt at once, the result as soon as it is there. */
export const showingResult = checkSetup.createStateConfig({
  initial: 'loading',
  on: {
    'model.reworded': { target: '.loading' },
    'result.left': {
      target: 'connecting',
      // The title stays while survey and model are fetched.
      actions: ['beginAnew', 'remember', { type: 'moveFocus', params: { target: 'title' } }],
    },
  },
  states: {
    loading: {
      invoke: {
        src: 'evaluate',
        input: ({ context: { services, token, model, language, survey } }) => ({
          services,
          token: token ?? '',
          model,
          language,
          wave: survey?.benchmark ?? null,
        }),
        onDone: { target: 'shown', actions: { type: 'showResult', params: ({ event }) => event.output } },
        onError: [
          {
            guard: { type: 'isLockedOut', params: ({ event }) => failureOf(event.error) },
            target: 'missing',
            actions: [{ type: 'fail', params: ({ event }) => failureOf(event.error) }, 'loseSession'],
          },
          {
            guard: { type: 'isOpenAgain', params: ({ event }) => failureOf(event.error) },
            target: 'reopening',
            actions: { type: 'fail', params: ({ event }) => failureOf(event.error) },
          },
          { target: 'missing', actions: { type: 'fail', params: ({ event }) => failureOf(event.error) } },
        ],
      },
    },
    /** An administrator has opened the assessment again: it leads back to the conversation, without a result. */
    reopening: {
      invoke: {
        src: 'reload',
        input: ({ context }) => reloadInput(context),
        onDone: [
          {
            guard: { type: 'isSubmitted', params: ({ event }) => ({ entry: event.output }) },
            target: 'missing',
          },
          {
            target: '#check.phase.asking',
            actions: [
              { type: 'enter', params: ({ event }) => event.output },
              'forgetResult',
              { type: 'moveFocus', params: { target: 'phase' } },
            ],
          },
        ],
        onError: { target: 'missing', actions: { type: 'fail', params: ({ event }) => failureOf(event.error) } },
      },
    },
    shown: {},
    missing: { on: { 'loading.retried': { target: 'loading', actions: 'recover' } } },
  },
});
