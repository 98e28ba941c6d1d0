import { failureOf } from '../../requests/failure.ts';
import { checkSetup } from './check-setup.ts';

/** Brings the queue to the server, one change after the other, beside whatever phase the check is in. */
export const savingAnswers = checkSetup.createStateConfig({
  initial: 'resting',
  on: { 'session.lost': { target: '.awaitingCode' } },
  states: {
    resting: {
      always: [
        { guard: 'isOffline', target: 'offline' },
        { guard: 'canSend', target: 'sending', actions: ['stampFirst', 'remember'] },
      ],
    },
    sending: {
      invoke: {
        src: 'save',
        input: ({ context: { services, token, queue } }) => ({
          services,
          token: token ?? '',
          change: queue[0] ?? null,
        }),
        onDone: [
          {
            guard: 'endsTrouble',
            target: 'resting',
            actions: [
              { type: 'acknowledge', params: ({ event }) => event.output },
              'remember',
              'askAgain',
              { type: 'announce', params: { kind: 'saved' } },
            ],
          },
          {
            target: 'resting',
            actions: [{ type: 'acknowledge', params: ({ event }) => event.output }, 'remember'],
          },
        ],
        onError: [
          {
            guard: { type: 'isConflict', params: ({ event }) => failureOf(event.error) },
            target: 'resting',
            actions: [
              { type: 'contest', params: ({ event }) => failureOf(event.error) },
              'remember',
              { type: 'announce', params: { kind: 'conflict' } },
            ],
          },
          {
            guard: { type: 'isLockedOut', params: ({ event }) => failureOf(event.error) },
            actions: 'loseSession',
          },
          {
            guard: { type: 'isClosed', params: ({ event }) => failureOf(event.error) },
            target: 'resting',
            actions: ['dropQueue', 'remember', 'closeAssessment'],
          },
          {
            guard: { type: 'isPassing', params: ({ event }) => failureOf(event.error) },
            target: 'waiting',
            actions: { type: 'noteTrouble', params: ({ event }) => failureOf(event.error) },
          },
          {
            target: 'refused',
            actions: [
              { type: 'noteTrouble', params: ({ event }) => failureOf(event.error) },
              'refuse',
              { type: 'announce', params: { kind: 'refused' } },
            ],
          },
        ],
      },
    },
    waiting: {
      entry: { type: 'announce', params: { kind: 'waiting' } },
      always: { guard: 'isOffline', target: 'offline' },
      after: { backOff: 'resting' },
      on: { 'saving.retried': { target: 'resting' } },
    },
    offline: {
      entry: { type: 'announce', params: { kind: 'offline' } },
      always: { guard: 'isOnline', target: 'resting' },
    },
    /** The server has forgotten the session; the answers have not. */
    awaitingCode: {
      entry: ['forgetSession', { type: 'announce', params: { kind: 'signIn' } }],
      on: {
        'code.entered': {
          target: 'reentering',
          actions: ['recover', { type: 'request', params: ({ event }) => ({ code: event.code }) }],
        },
      },
    },
    reentering: {
      on: { 'session.lost': {} },
      invoke: {
        src: 'enter',
        input: ({ context: { services, language, request, requestKey } }) => ({
          services,
          language,
          request: request ?? { code: '' },
          key: requestKey,
        }),
        onDone: [
          {
            guard: { type: 'belongsToAnother', params: ({ event }) => event.output },
            target: 'awaitingCode',
            actions: [
              { type: 'fail', params: { status: 0, code: 'code.other' } },
              { type: 'moveFocus', params: { target: 'errors' } },
            ],
          },
          {
            target: 'resting',
            actions: [
              { type: 'enter', params: ({ event }) => event.output },
              'remember',
              'restoreSession',
              'focusOpenQuestion',
            ],
          },
        ],
        onError: {
          target: 'awaitingCode',
          actions: [
            { type: 'fail', params: ({ event }) => failureOf(event.error) },
            { type: 'moveFocus', params: { target: 'errors' } },
          ],
        },
      },
    },
    /** The server will not take this change however often it is sent. */
    refused: {
      always: { guard: 'isSuperseded', target: 'resting', actions: 'forgetTrouble' },
      on: { 'saving.retried': { target: 'resting', actions: 'forgetTrouble' } },
    },
  },
});
